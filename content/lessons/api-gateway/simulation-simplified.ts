import type { Text } from '@/lib/text/locale';

/** What the model does where no document says what AWS does, or where it leaves something out. */
export const simplifications: readonly Text[] = [
  {
    ko: '속도와 할당량을 정확히 지킵니다. AWS에서는 최선 노력으로 지키는 목표라서 조금 넘거나 모자랄 수 있습니다. 할당량만 넘치는 건수를 정할 수 있습니다.',
    en: 'Rates and quotas are kept exactly. At AWS they are targets on a best-effort basis. Only for the quota an overshoot can be set.',
  },
  {
    ko: '할당량을 버킷보다 먼저 봅니다. 거절된 요청은 사용량에도 할당량에도 세지 않습니다. 이 순서와 셈은 문서에 없습니다.',
    en: 'The quota is looked at before the buckets, and refused requests count neither as use nor toward the quota. No document says so.',
  },
  {
    ko: '어느 버킷 하나라도 거절하면 다른 버킷의 토큰도 쓰지 않습니다.',
    en: 'When one bucket refuses, no other bucket loses a token.',
  },
  {
    ko: '버킷은 키마다, 메서드마다, 계정에 하나씩입니다. 키의 메서드별 제한과 AWS가 리전 전체에 두는 제한은 없습니다.',
    en: 'There is one bucket for each key, for each method and for the account. Limits per method of a key, and those of AWS for a whole Region, are left out.',
  },
  {
    ko: '권한 부여자는 그리지 않고 모든 토큰이 옳다고 봅니다. 권한 부여자와 요청 제한 가운데 무엇이 먼저인지는 문서에서 찾지 못했습니다.',
    en: 'The authorizer is left out, and every login is good. Whether it or throttling comes first was not found in the documents.',
  },
  {
    ko: '/books에는 키가 필요하고 /orders에는 필요 없습니다. 두 서점의 키는 같은 사용량 계획에 있습니다. 키가 빠졌을 때의 403은 기억에 기댄 값입니다.',
    en: '/books requires a key and /orders does not. Both keys are in the same usage plan. That a missing key gets 403 is from memory.',
  },
  {
    ko: '한 달은 30일이고, 기간은 정한 순간에 시작됩니다. 첫 기간의 뺄 건수는 실행이 시작된 기간에 적용됩니다.',
    en: 'A month has 30 days, and periods begin at the moment you set. The offset applies to the period in which the run begins.',
  },
  {
    ko: '클라이언트는 거절되어도 다시 보내지 않습니다.',
    en: 'Clients do not send again what was refused.',
  },
  {
    ko: '같은 순간에 보낸 요청은 점 하나로 움직입니다. 통과한 것과 거절된 것은 API에서 갈라집니다.',
    en: 'Requests sent at the same moment move as one dot. Those that pass and those that are refused part at the API.',
  },
  {
    ko: '선 하나를 지나는 데 0.1초나 0.3초가 걸리게 늘려, 눈으로 따라갈 수 있게 했습니다. 그래서 Latency도 실제보다 깁니다.',
    en: 'Every line takes 0.1 or 0.3 seconds, so that the eye can follow. Latency is therefore longer than in reality.',
  },
  {
    ko: '백엔드는 요청을 몇 건이든 함께 처리하고 늘 같은 시간이 걸립니다. 두 메서드 모두 주문 서비스로 갑니다.',
    en: 'The backend handles any number of requests together, in the same time each. Both methods go to the order service.',
  },
  {
    ko: '504 가운데 제한 시간을 넘긴 것만 있습니다. 백엔드가 꺼지거나 스스로 오류를 내는 일은 없습니다.',
    en: 'The only 504 is that of the timeout. The backend is never down and returns no errors of its own.',
  },
  {
    ko: '캐시를 켜면 /books만 보관하고, 책은 세 권입니다. 캐시도 키와 한도를 확인한 뒤에 봅니다.',
    en: 'When on, the cache keeps only /books, and there are three books. It is looked at after key and limits.',
  },
  {
    ko: '지표는 REST 요청만 1분마다 모읍니다. 429와 403도 Count에 듭니다.',
    en: 'Metrics cover REST requests only, once a minute. Those with 429 and 403 are part of Count.',
  },
  {
    ko: '연결과 앱의 메시지와 @connections 호출은 저마다 계정의 토큰 하나를 씁니다. 초당 새 연결의 한도와 WebSocket의 다른 한도는 없습니다.',
    en: 'A connection, a message of the app and an @connections call each take one token of the account. The limit on new connections per second and other WebSocket limits are left out.',
  },
  {
    ko: '어느 쪽이 보낸 메시지든 유휴 시간을 0으로 되돌립니다. 거절된 메시지도 그렇습니다. 앱은 끊겨도 스스로 다시 연결하지 않습니다.',
    en: 'A message in either direction starts the idle time again, even a refused one. The app does not reconnect by itself.',
  },
  {
    ko: '주문 서비스는 $connect 때 ID를 적고 410을 받아야 지웁니다. $disconnect 경로는 쓰지 않고, 앱의 메시지가 가는 통합도 그리지 않습니다.',
    en: 'The order service files the ID at $connect and deletes it on a 410. The $disconnect route is not used, and the integration for messages of the app is not drawn.',
  },
  {
    ko: '1 KB는 1,024바이트로 셉니다. 끊긴 연결에 너무 큰 소식을 보내면 410으로 답합니다.',
    en: 'A KB is 1,024 bytes. A push that is too large for a connection that is closed gets 410.',
  },
  {
    ko: '같은 계정의 다른 API에 온 요청은 그리지 않고, 매초 한꺼번에 와서 계정의 토큰만 씁니다.',
    en: 'Requests to another API of the account are not drawn. They come at once each second and take only tokens of the account.',
  },
];
