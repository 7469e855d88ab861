/**
 * Korean spellings that many type and the lessons do not use, and what is meant by each; search
 * looks for the second when nothing has the first. Other words for a term are its synonyms in the
 * glossary.
 */
export const spellings: readonly (readonly [written: string, meant: string])[] = [
  ['메세지', '메시지'],
  ['매세지', '메시지'],
  ['테스크', '태스크'],
  ['타스크', '태스크'],
  ['콘테이너', '컨테이너'],
  ['컨테이나', '컨테이너'],
  ['클러스타', '클러스터'],
  ['써비스', '서비스'],
  ['써버', '서버'],
  ['서브네트', '서브넷'],
  ['아키텍쳐', '아키텍처'],
  ['아키택처', '아키텍처'],
  ['캐쉬', '캐시'],
  ['푸쉬', '푸시'],
  ['스케쥴', '스케줄'],
  ['스케즐', '스케줄'],
  ['레지스터리', '레지스트리'],
  ['리포지터리', '리포지토리'],
  ['레파지토리', '리포지토리'],
  ['메니페스트', '매니페스트'],
  ['인터패이스', '인터페이스'],
  ['앤드포인트', '엔드포인트'],
  ['모노리스', '모놀리스'],
  ['모노리식', '모놀리식'],
  ['오케스트라션', '오케스트레이션'],
  ['트레픽', '트래픽'],
  ['람다', 'Lambda'],
  ['에스큐에스', 'SQS'],
  ['에스엔에스', 'SNS'],
  ['이씨알', 'ECR'],
  ['이씨에스', 'ECS'],
  ['브이피씨', 'VPC'],
];
