import type { Simulation } from '@/lib/simulate/simulation';
import type { Text } from '@/lib/text/locale';

type Words = Simulation['words'];

/** What both network lessons say about a packet on its way, decision by decision. */
export const hopWords: Words['log'] = {
  sent: {
    ko: '{from}에서 {to|으로/로} 요청 {packet|을/를} 보냅니다(TCP {port}).',
    en: '{from} sends request {packet} to {to} (TCP {port}).',
  },
  'cannot-send': {
    ko: '보낼 수 없습니다. 이 네트워크에는 {what|이/가} 없습니다.',
    en: 'It cannot be sent: this network has no {what}.',
  },
  'resolver-not-filtered': {
    ko: '보안 그룹 {groups}에는 DNS를 허용하는 규칙이 없지만, VPC의 DNS 서버 {destination|으로/로} 가는 물음은 보안 그룹이 막지 않습니다.',
    en: 'No rule of {groups} allows DNS, but security groups do not stop questions to the DNS server of the VPC, {destination}.',
  },
  'name-private': {
    ko: '{endpoint}의 프라이빗 DNS가 켜져 있어, VPC DNS는 {name}의 답으로 ENI의 프라이빗 IP {answer|을/를} 줍니다.',
    en: 'Private DNS of {endpoint} is on, so the VPC DNS answers {name} with {answer}, the private IP of the ENI.',
  },
  'name-endpoint': {
    ko: '{name}의 전용 이름을 물었으므로, 프라이빗 DNS와 상관없이 ENI의 프라이빗 IP {answer|이/가} 나옵니다.',
    en: '{name} was asked for by its own DNS name, so the answer is {answer}, the private IP of the ENI, whether private DNS is on or off.',
  },
  'name-no-endpoint': {
    ko: '{vpc}에는 이 목적지로 가는 인터페이스 엔드포인트가 없어, {name}의 답으로 퍼블릭 IP {answer|이/가} 나옵니다.',
    en: '{vpc} has no interface endpoint for this destination, so {name} gives the public IP {answer}.',
  },
  'name-private-dns-off': {
    ko: '{endpoint}의 프라이빗 DNS가 꺼져 있어, 평소 이름 {name|은/는} 퍼블릭 IP {answer|으로/로} 풀립니다.',
    en: 'Private DNS of {endpoint} is off, so the usual name {name} gives the public IP {answer}.',
  },
  'name-dns-support-off': {
    ko: '{vpc}의 DNS 지원이 꺼져 있어 프라이빗 DNS가 듣지 않고, {name|은/는} 퍼블릭 IP {answer|으로/로} 풀립니다.',
    en: 'DNS support of {vpc} is off, so private DNS has no effect and {name} gives the public IP {answer}.',
  },
  'name-dns-hostnames-off': {
    ko: '{vpc}의 DNS 호스트 이름이 꺼져 있어 프라이빗 DNS가 듣지 않고, {name|은/는} 퍼블릭 IP {answer|으로/로} 풀립니다.',
    en: 'DNS hostnames of {vpc} are off, so private DNS has no effect and {name} gives the public IP {answer}.',
  },
  'name-other-resolver': {
    ko: 'VPC의 DNS가 아닌 서버에 물었으므로 {name|은/는} 퍼블릭 IP {answer|으로/로} 풀립니다.',
    en: 'The question went to a server other than the VPC DNS, so {name} gives the public IP {answer}.',
  },
  'group-lets-out': {
    ko: '보안 그룹 {groups}의 아웃바운드 규칙 {rule|이/가} {destination}의 {port}번 포트로 나가는 것을 허용합니다.',
    en: 'The outbound rule {rule} of {groups} allows it to leave for {destination}, port {port}.',
  },
  'group-stops-out': {
    ko: '보안 그룹 {groups}에는 {destination}의 {port}번 포트로 나가는 것을 허용하는 규칙이 없어, {packet|은/는} 말없이 버려집니다.',
    en: 'No rule of {groups} allows leaving for {destination}, port {port}, so {packet} is dropped silently.',
  },
  'group-lets-in': {
    ko: '보안 그룹 {groups}의 인바운드 규칙 {rule|이/가} {source}에서 {port}번 포트로 오는 것을 허용합니다.',
    en: 'The inbound rule {rule} of {groups} allows what comes from {source} to port {port}.',
  },
  'group-stops-in': {
    ko: '보안 그룹 {groups}에는 {source}에서 {port}번 포트로 오는 것을 허용하는 규칙이 없어, {packet|은/는} 말없이 버려집니다.',
    en: 'No rule of {groups} allows what comes from {source} to port {port}, so {packet} is dropped silently.',
  },
  'group-knows-answer': {
    ko: '보안 그룹 {groups|은/는} 허용한 요청을 기억하므로, 그 응답은 규칙을 보지 않고 지나갑니다.',
    en: '{groups} remembers the request it allowed, so the answer passes without a look at the rules.',
  },
  'acl-lets-out': {
    ko: '서브넷 {of}의 네트워크 ACL {place}에서 규칙 {number|이/가} 나가는 것을 허용합니다.',
    en: 'In the network ACL {place} of subnet {of}, rule {number} allows it out.',
  },
  'acl-lets-in': {
    ko: '서브넷 {of}의 네트워크 ACL {place}에서 규칙 {number|이/가} 들어오는 것을 허용합니다.',
    en: 'In the network ACL {place} of subnet {of}, rule {number} allows it in.',
  },
  'acl-stops-out': {
    ko: '서브넷 {of}의 네트워크 ACL {place}에서 {packet|은/는} 규칙 "{number}"에 따라 나가지 못합니다. {port}번 포트로 나가는 것을 허용한 규칙이 먼저 맞지 않았습니다.',
    en: 'In the network ACL {place} of subnet {of}, rule “{number}” keeps {packet} from leaving: no rule that allows port {port} matched first.',
  },
  'acl-stops-in': {
    ko: '서브넷 {of}의 네트워크 ACL {place}에서 {packet|은/는} 규칙 "{number}"에 따라 들어오지 못합니다. 네트워크 ACL은 상태를 기억하지 않아, 응답이라도 {port}번 포트를 허용하는 규칙이 필요합니다.',
    en: 'In the network ACL {place} of subnet {of}, rule “{number}” keeps {packet} out. A network ACL is stateless: even an answer needs a rule that allows port {port}.',
  },
  'route-only': {
    ko: '{destination|은/는} {place}의 행 {rows}개 가운데 {row}에만 맞으므로 {target|으로/로} 갑니다.',
    en: 'Of the {rows} rows of {place}, {destination} matches {row} only, so it goes to {target}.',
  },
  'route-longer': {
    ko: '{destination|은/는} {place}의 행 {rows}개 가운데 {row|과/와} {losers}에 맞고, {row|이/가} 더 길게 일치해 {target|으로/로} 갑니다.',
    en: 'Of the {rows} rows of {place}, {destination} matches {row} and {losers}. {row} matches longer, so it goes to {target}.',
  },
  'route-tie': {
    ko: '{place}에 똑같이 길게 일치하는 행이 또 있지만, 종류의 차례에 따라 {row|이/가} 이겨 {target|으로/로} 갑니다.',
    en: 'Another row of {place} matches just as long, but {row} comes first by its kind, so it goes to {target}.',
  },
  'route-local': {
    ko: '{destination|은/는} VPC의 대역 {row}에 들어 있어, {place}의 {target} 경로로 갑니다.',
    en: '{destination} lies in {row}, the range of the VPC, so it takes the {target} route of {place}.',
  },
  'route-endpoint': {
    ko: '{destination|은/는} {place}에서 접두사 목록 {row}의 {matched}에만 맞으므로 {target|으로/로} 갑니다.',
    en: 'In {place}, {destination} matches only {matched}, an entry of the prefix list {row}, so it goes to {target}.',
  },
  'route-endpoint-longer': {
    ko: '{destination|은/는} {place}에서 접두사 목록 {row}의 {matched|과/와} {losers}에 맞고, 목록 쪽이 더 길게 일치해 {target|으로/로} 갑니다.',
    en: 'In {place}, {destination} matches {matched}, an entry of the prefix list {row}, and {losers}. The list matches longer, so it goes to {target}.',
  },
  'route-none': {
    ko: '{place}에는 {destination}에 맞는 행이 없어 {packet|은/는} 버려집니다.',
    en: 'No row of {place} matches {destination}, so {packet} is dropped.',
  },
  'route-none-ipv6': {
    ko: '{place}에는 IPv6 주소 {destination}에 맞는 행이 없습니다. 0.0.0.0/0은 IPv6를 덮지 않으므로 {packet|은/는} 버려집니다.',
    en: 'No row of {place} matches the IPv6 address {destination}. 0.0.0.0/0 does not cover IPv6, so {packet} is dropped.',
  },
  'route-blackhole': {
    ko: '{destination|은/는} {place}에서 {row} 행이 가장 길게 일치하지만, {target|이/가} 활성이 아니라서 블랙홀입니다. {packet|은/는} 버려집니다.',
    en: 'In {place}, {row} matches {destination} longest, but {target} is not active, so the row is a blackhole. {packet} is dropped.',
  },
  'peer-inside': {
    ko: '목적지 {destination|이/가} 상대 {peer}의 대역 {range} 안에 있어 {place|이/가} 건네줍니다.',
    en: 'The destination {destination} lies inside {range}, the range of {peer}, so {place} hands it over.',
  },
  'peer-no-transit': {
    ko: '목적지 {destination|은/는} 상대 {peer}의 대역 {range} 밖, 또 다른 VPC에 있습니다. 피어링은 전이되지 않으므로 {packet|은/는} {place}에서 버려집니다.',
    en: '{destination} is outside {range}, the range of {peer}: it is in yet another VPC. Peering is not transitive, so {place} drops {packet}.',
  },
  'peer-no-edge': {
    ko: '목적지 {destination|은/는} 상대 {peer}의 대역 {range} 밖에 있는 서비스입니다. 상대의 출입구는 빌려 쓸 수 없으므로 {packet|은/는} {place}에서 버려집니다.',
    en: '{destination} is a service outside {range}, the range of {peer}. A peer’s ways out cannot be borrowed, so {place} drops {packet}.',
  },
  'peer-outside': {
    ko: '목적지 {destination|은/는} 상대 {peer}의 대역 {range} 밖이라서 {packet|은/는} {place}에서 버려집니다.',
    en: '{destination} is outside {range}, the range of {peer}, so {place} drops {packet}.',
  },
  'nat-translates': {
    ko: '{place|이/가} 출발지 {inside|을/를} 자기 주소 {outside|으로/로} 바꿉니다. VPC 밖에서는 퍼블릭 IP {public|으로/로} 보입니다.',
    en: '{place} replaces the source {inside} by its own address {outside}. Outside the VPC it is seen as {public}.',
  },
  'nat-translates-back': {
    ko: '{place|이/가} 응답의 목적지를 원래 주소 {inside|으로/로} 되돌립니다.',
    en: '{place} puts the original address {inside} back as the destination of the answer.',
  },
  'nat-loop': {
    ko: '{place}의 서브넷이 쓰는 표가 {packet|을/를} 다시 {place|으로/로} 보냅니다. 나갈 길이 없어 버려집니다.',
    en: 'The table of the subnet of {place} sends {packet} to {place} again. There is no way out, and it is dropped.',
  },
  'nat-takes-no-calls': {
    ko: '{place|은/는} 자기가 내보낸 요청의 응답만 받습니다. 먼저 걸어온 {packet|은/는} 버려집니다.',
    en: '{place} takes only answers to what it sent out. {packet}, which comes uncalled for, is dropped.',
  },
  'nat-ipv4-only': {
    ko: '{place|은/는} IPv4 주소만 바꾸므로 IPv6 패킷 {packet|은/는} 버려집니다.',
    en: '{place} translates IPv4 only, so the IPv6 packet {packet} is dropped.',
  },
  'igw-out': {
    ko: '{card}에 퍼블릭 IP {public|이/가} 있어 {place|이/가} {packet|을/를} 밖으로 내보냅니다.',
    en: '{card} has the public IP {public}, so {place} lets {packet} out.',
  },
  'igw-no-public-address': {
    ko: '{card}에는 퍼블릭 IP가 없어 {place|을/를} 지나지 못합니다. {packet|은/는} 버려집니다.',
    en: '{card} has no public IP, so {packet} does not pass {place} and is dropped.',
  },
  'igw-private-destination': {
    ko: '목적지 {destination|은/는} 프라이빗 IP라서 {place} 밖에는 받을 곳이 없습니다. {packet|은/는} 버려집니다.',
    en: 'The destination {destination} is a private IP, which nobody has beyond {place}. {packet} is dropped.',
  },
  'igw-in': {
    ko: '{place|이/가} 퍼블릭 IP {destination|으로/로} 온 {packet|을/를} {card}의 프라이빗 IP {inside|으로/로} 들여보냅니다.',
    en: '{place} lets {packet}, which came for the public IP {destination}, in to {inside}, the private IP of {card}.',
  },
  'gateway-endpoint-passes': {
    ko: '{place|은/는} 경로일 뿐이라 NAT도 퍼블릭 IP도 없이 {service|으로/로} 이어집니다.',
    en: '{place} is just a route: it leads to {service} without NAT and without a public IP.',
  },
  'gateway-endpoint-answers': {
    ko: '응답도 {place|을/를} 거쳐 VPC로 돌아옵니다.',
    en: 'The answer comes back into the VPC by {place} as well.',
  },
  'interface-endpoint-passes': {
    ko: '{place}의 ENI가 받은 요청을 PrivateLink가 {service|으로/로} 전합니다.',
    en: 'PrivateLink carries what the ENI of {place} received to {service}.',
  },
  'policy-allows': {
    ko: '{place}의 정책이 {action|을/를} 허용합니다. 권한은 IAM과 리소스의 정책이 따로 줍니다.',
    en: 'The policy of {place} lets {action} through. The permission itself comes from IAM and the resource’s policy.',
  },
  'policy-stops': {
    ko: '{place}의 정책에는 {resource}에 대한 {action|을/를} 허용하는 문장이 없어, 거부하는 답이 돌아갑니다.',
    en: 'No statement of {place}’s policy allows {action} on {resource}, so an answer that says no goes back.',
  },
  'policy-denies': {
    ko: '{place}의 정책이 {resource}에 대한 {action|을/를} 거부합니다. 허용하는 문장이 있어도 거부가 이깁니다.',
    en: 'The policy of {place} denies {action} on {resource}. A deny wins over any allow.',
  },
  'service-refuses': {
    ko: '길은 이어졌지만 IAM이나 리소스의 정책이 허용하지 않아, {place|이/가} 거부하는 답을 보냅니다.',
    en: 'The path holds, but IAM or the resource’s policy does not allow the request, so {place} answers no.',
  },
  'request-arrives': {
    ko: '{packet|이/가} {place}에 닿았습니다. 응답의 목적지는 {source}입니다.',
    en: '{packet} reached {place}. The answer is addressed to {source}.',
  },
  'nobody-there': {
    ko: '{place} 안에서 {destination|을/를} 가진 곳이 없어 {packet|은/는} 버려집니다.',
    en: 'Nothing in {place} has the address {destination}, so {packet} is dropped.',
  },
  'no-address-of-family': {
    ko: '{place}에는 IPv6 주소가 없어 {destination|으로/로} 보낼 수 없습니다.',
    en: '{place} has no IPv6 address, so it cannot send to {destination}.',
  },
  'answer-arrives': {
    ko: '{packet}의 응답이 {sender}에 돌아왔습니다.',
    en: 'The answer to {packet} is back at {sender}.',
  },
  'refusal-arrives': {
    ko: '{packet}에 거부하는 답이 {sender}에 돌아왔습니다. 답이 왔으니 길이 아니라 권한을 볼 때입니다.',
    en: 'An answer that says no to {packet} is back at {sender}. Since there is an answer, look at permissions, not at the path.',
  },
  'answer-to-stranger': {
    ko: '응답이 {packet|을/를} 보내지 않은 {place}에 닿아 버려집니다. 같은 대역을 가진 다른 VPC로 간 것입니다.',
    en: 'The answer ends at {place}, which never sent {packet}, and is dropped: it went to another VPC that has the same range.',
  },
  'answer-from-stranger': {
    ko: '{asked|으로/로} 보낸 {packet}의 응답이 {source}에서 왔습니다. 도중에 주소가 바뀌어 응답으로 알아보지 못하고 버립니다.',
    en: '{packet} was sent to {asked}, but its answer came from {source}: the address changed on the way, and it is not recognised as an answer.',
  },
  'gave-up-request-lost': {
    ko: '{from|은/는} {seconds}초를 기다리다 포기합니다. 요청 {packet|이/가} 버려졌다고 알려 준 곳이 없어 시간 초과로만 보입니다.',
    en: '{from} waits {seconds} seconds and gives up. Nobody said that request {packet} was dropped; all it sees is a timeout.',
  },
  'gave-up-answer-lost': {
    ko: '{from|은/는} {seconds}초를 기다리다 포기합니다. {packet|은/는} 닿았지만 응답이 돌아오지 못했고, 이쪽에서는 똑같은 시간 초과로 보입니다.',
    en: '{from} waits {seconds} seconds and gives up. {packet} arrived but its answer was lost; from here it looks like any timeout.',
  },
  'edit-refused': {
    ko: '그렇게 바꿀 수 없습니다. {problem}',
    en: 'That change is not possible. {problem}',
  },
};

export const routeEdits: Words['log'] = {
  'route-added': {
    ko: '{table}에 {destination|을/를} {target|으로/로} 보내는 경로를 더했습니다.',
    en: 'A route in {table} now sends {destination} to {target}.',
  },
  'route-removed': {
    ko: '{table}에서 {destination} 경로를 지웠습니다.',
    en: 'The route for {destination} was taken out of {table}.',
  },
};

export const ruleEdits: Words['log'] = {
  'rule-added-in': {
    ko: '{group}에 {peer}에서 오는 TCP {port|을/를} 허용하는 인바운드 규칙을 더했습니다.',
    en: '{group} has a new inbound rule: TCP {port} from {peer}.',
  },
  'rule-added-out': {
    ko: '{group}에 {peer|으로/로} 가는 TCP {port|을/를} 허용하는 아웃바운드 규칙을 더했습니다.',
    en: '{group} has a new outbound rule: TCP {port} to {peer}.',
  },
  'rules-cleared-in': {
    ko: '{group}의 인바운드 규칙을 모두 지웠습니다. 이제 새로 들어오는 것은 모두 막힙니다.',
    en: 'All inbound rules of {group} were taken out. Nothing new gets in now.',
  },
  'rules-cleared-out': {
    ko: '{group}의 아웃바운드 규칙을 모두 지웠습니다. 이제 새로 나가는 것은 모두 막힙니다.',
    en: 'All outbound rules of {group} were taken out. Nothing new gets out now.',
  },
};

export const networkFigures: Words['figures'] = {
  waits: { ko: '{packet} 응답 대기', en: '{packet} waits' },
  answered: { ko: '응답 받음', en: 'answered' },
  refused: { ko: '거부당함', en: 'refused' },
  'timed-out': { ko: '시간 초과', en: 'timed out' },
  row: { ko: '{row} → {target}', en: '{row} → {target}' },
  'no-row': { ko: '맞는 행 없음', en: 'no match' },
  blackhole: { ko: '{target}: 블랙홀', en: '{target}: blackhole' },
  answer: { ko: '{address}', en: '{address}' },
  status: { ko: '{status}', en: '{status}' },
  rules: { ko: '인바운드 {count}개', en: '{count} inbound' },
  tables: { ko: '테이블 {count}개', en: 'tables: {count}' },
  gone: { ko: '지워짐', en: 'deleted' },
  made: { ko: '다시 만듦', en: 'made again' },
};

export const networkMetrics: Words['metrics'] = {
  sent: { name: { ko: '보낸 요청', en: 'Requests sent' } },
  answered: { name: { ko: '응답 받은 요청', en: 'Answered' } },
  refused: { name: { ko: '거부당한 요청', en: 'Refused' } },
  'timed-out': { name: { ko: '시간 초과', en: 'Timed out' } },
  'lost-requests': { name: { ko: '잃은 요청', en: 'Requests lost' } },
  'lost-answers': { name: { ko: '잃은 응답', en: 'Answers lost' } },
  'through-nat': { name: { ko: 'NAT를 지난 요청', en: 'Through NAT' } },
  'through-gateway-endpoints': {
    name: { ko: '게이트웨이 엔드포인트를 지난 요청', en: 'Through gateway endpoints' },
  },
  'through-interface-endpoints': {
    name: { ko: '인터페이스 엔드포인트를 지난 요청', en: 'Through interface endpoints' },
  },
  'through-peerings': { name: { ko: '피어링을 지난 요청', en: 'Through peerings' } },
};

export const networkParameters: Words['parameters'] = {
  travel: {
    name: { ko: '한 구간의 시간', en: 'Time per line' },
    help: {
      ko: '눈으로 따라가도록 늘린 시간이에요. 실제로는 밀리초도 안 걸려요.',
      en: 'Stretched so that you can follow; in reality it is less than a millisecond.',
    },
  },
  patience: {
    name: { ko: '기다리는 시간', en: 'Patience' },
    help: {
      ko: '응답이 없을 때 보낸 쪽이 포기하기까지의 시간이에요.',
      en: 'How long a sender waits for an answer before it gives up.',
    },
  },
  traffic: {
    name: { ko: '배경 요청', en: 'Background requests' },
    help: {
      ko: '켜면 평소의 요청이 이따금 저절로 나가요.',
      en: 'When on, everyday requests go out by themselves now and then.',
    },
  },
  gap: {
    name: { ko: '배경 요청의 간격', en: 'Gap between them' },
    help: { ko: '배경 요청 사이의 평균 간격이에요.', en: 'Mean time between background requests.' },
  },
};

/** Why a change of the network was refused, in a sentence. */
export const problemNames: Readonly<Record<string, Text>> = {
  shape: { ko: '값의 모양이 맞지 않습니다.', en: 'The value has the wrong form.' },
  'unknown-field': { ko: '모르는 항목이 있습니다.', en: 'There is an unknown field.' },
  'unknown-id': { ko: '그런 것은 이 네트워크에 없습니다.', en: 'This network has no such thing.' },
  'duplicate-id': { ko: '같은 ID가 이미 있습니다.', en: 'The id is taken.' },
  'no-address': { ko: '쓸 수 있는 IP 주소가 아닙니다.', en: 'It is no usable IP address.' },
  'no-cidr': { ko: 'CIDR이 아닙니다.', en: 'It is no CIDR.' },
  'host-bits': {
    ko: '접두사 뒤의 비트가 0이 아닙니다.',
    en: 'Bits behind the prefix are not zero.',
  },
  'outside-vpc': { ko: 'VPC의 대역 밖입니다.', en: 'It is outside the range of the VPC.' },
  'outside-subnet': { ko: '서브넷의 대역 밖입니다.', en: 'It is outside the range of the subnet.' },
  'address-taken': { ko: '그 주소는 이미 쓰고 있습니다.', en: 'The address is in use.' },
  'subnets-overlap': { ko: '서브넷의 대역이 겹칩니다.', en: 'The subnets overlap.' },
  'cidrs-overlap': { ko: 'CIDR이 겹칩니다.', en: 'The CIDRs overlap.' },
  'other-vpc': {
    ko: '다른 VPC에 속한 것은 쓸 수 없습니다.',
    en: 'It belongs to another VPC and cannot be used here.',
  },
  'second-internet-gateway': {
    ko: 'VPC에는 인터넷 게이트웨이를 하나만 붙입니다.',
    en: 'A VPC has one internet gateway at most.',
  },
  'no-security-group': {
    ko: '보안 그룹이 하나는 있어야 합니다.',
    en: 'There must be at least one security group.',
  },
  'route-exists': {
    ko: '이 표에는 같은 목적지의 경로가 이미 있습니다.',
    en: 'The table already has a route for this destination.',
  },
  'route-same-as-local': {
    ko: '그 목적지는 local 경로의 것입니다. local 경로는 지우거나 바꿀 수 없습니다.',
    en: 'That destination belongs to the local route, which cannot be taken away.',
  },
  'route-inside-local-not-a-subnet': {
    ko: 'VPC 안의 대역으로는 서브넷 하나의 대역 전체만 적을 수 있습니다.',
    en: 'Inside the VPC a route can only name the whole range of a subnet.',
  },
  'route-inside-local-wrong-target': {
    ko: 'VPC 안으로 가는 더 구체적인 경로는 NAT 게이트웨이나 ENI, Gateway Load Balancer 엔드포인트로만 보낼 수 있습니다.',
    en: 'A route more specific than local can only lead to a NAT gateway, an ENI or a Gateway Load Balancer endpoint.',
  },
  'target-is-no-target': {
    ko: '경로의 대상이 될 수 없는 것입니다.',
    en: 'No route can lead there.',
  },
  'target-interface-endpoint': {
    ko: '인터페이스 엔드포인트로 가는 경로는 적지 않습니다. 이름이 ENI로 풀리고 local 경로로 닿습니다.',
    en: 'No route leads to an interface endpoint: its name gives the ENI, and the local route reaches that.',
  },
  'target-gateway-endpoint': {
    ko: '게이트웨이 엔드포인트의 경로는 손으로 적지 않습니다. 엔드포인트를 라우팅 테이블에 연결하면 생깁니다.',
    en: 'Routes of a gateway endpoint are not written by hand: associate the endpoint with the table.',
  },
  'family-differs': {
    ko: 'NAT 게이트웨이로 IPv6를 보낼 수 없습니다.',
    en: 'A NAT gateway does not take IPv6.',
  },
  'endpoint-service-has-no-gateway': {
    ko: '이 서비스에는 게이트웨이 엔드포인트가 없습니다.',
    en: 'This service has no gateway endpoint.',
  },
  'endpoint-other-region': {
    ko: '게이트웨이 엔드포인트는 같은 리전의 서비스로만 이어집니다.',
    en: 'A gateway endpoint leads to a service of its own Region only.',
  },
  'endpoint-exists': {
    ko: '이 표에는 같은 서비스로 가는 엔드포인트가 이미 있습니다.',
    en: 'The table already has an endpoint for this service.',
  },
  'two-interfaces-in-zone': {
    ko: '가용 영역마다 서브넷 하나만 고릅니다.',
    en: 'Choose one subnet per Availability Zone.',
  },
  'private-dns-taken': {
    ko: '같은 이름에 답하는 엔드포인트가 이 VPC에 이미 있습니다.',
    en: 'Another endpoint of this VPC already answers for that name.',
  },
  'peering-with-itself': {
    ko: 'VPC를 자기 자신과 이을 수 없습니다.',
    en: 'A VPC cannot be peered with itself.',
  },
  'peering-exists': {
    ko: '두 VPC 사이에는 살아 있는 연결이나 요청이 이미 있습니다.',
    en: 'The two VPCs already have a connection or a request.',
  },
  'peering-overlap': {
    ko: 'CIDR이 겹치는 두 VPC는 이을 수 없습니다.',
    en: 'VPCs whose CIDRs overlap cannot be joined.',
  },
  'peering-state': {
    ko: '연결의 지금 상태에서는 할 수 없는 일입니다.',
    en: 'The connection’s state does not allow it.',
  },
  'group-out-of-reach': {
    ko: '같은 VPC나 같은 리전의 피어에 있는 보안 그룹만 적을 수 있습니다.',
    en: 'A rule can only name groups of its VPC or of a peer in the same Region.',
  },
  'rule-number-taken': { ko: '그 번호의 규칙이 이미 있습니다.', en: 'The rule number is taken.' },
  'acl-prefix-list': {
    ko: '네트워크 ACL에는 접두사 목록을 적을 수 없습니다.',
    en: 'A network ACL cannot name a prefix list.',
  },
  ports: { ko: '포트는 0에서 65535 사이입니다.', en: 'Ports go from 0 to 65535.' },
  'no-such-row': {
    ko: '손으로 적은 그런 행이 없습니다. local 경로와 엔드포인트의 경로는 이렇게 지우지 못합니다.',
    en: 'No such row was written by hand. Local routes and those of endpoints do not go this way.',
  },
};

/** What both models leave out or decide for themselves. */
export const networkSimplifications: readonly Text[] = [
  {
    ko: '한 구간을 지나는 시간은 눈으로 따라가도록 늘린 값이고, 기다리다 포기하는 시간은 마음대로 정한 값입니다.',
    en: 'The time per line is stretched so that you can follow, and the patience of senders is our choice.',
  },
  {
    ko: '요청 하나를 패킷 하나처럼 따라갑니다. TCP 연결 수립과 재시도, 암호화, 조각난 패킷은 그리지 않습니다.',
    en: 'One request is followed as if it were one packet. Handshakes, retries, encryption and fragments are left out.',
  },
  {
    ko: '패킷의 길은 보내는 순간의 설정으로 정해집니다. 가는 도중에 바꾼 설정은 다음 요청부터 듣습니다.',
    en: 'A request’s whole way follows the settings of the moment it was sent. Later changes count from the next request on.',
  },
  {
    ko: '받는 쪽은 모든 포트에 답합니다. 그래서 연결 거부는 나오지 않고, 버려진 것은 모두 시간 초과로 보입니다.',
    en: 'Receivers answer on every port. Nothing is ever refused by a closed port, and all that is dropped looks like a timeout.',
  },
  {
    ko: '같은 서브넷 안에서는 네트워크 ACL을 묻지 않습니다. 모두 허용하는 기본 네트워크 ACL은 기록에 적지 않습니다.',
    en: 'Inside one subnet no network ACL is asked. The default one, which allows everything, is not mentioned in the log.',
  },
  {
    ko: '종류까지 같고 똑같이 길게 일치하는 경로가 둘이면(접두사 목록끼리) 표에서 앞선 행이 이깁니다.',
    en: 'Where two rows match equally long and are of one kind (two prefix lists), the earlier row wins.',
  },
  {
    ko: '사설 대역으로 가는 패킷은 인터넷 게이트웨이에서 버려집니다. NAT 게이트웨이는 포트 번호를 바꾸지 않습니다.',
    en: 'Packets for private ranges end at an internet gateway. A NAT gateway keeps the port numbers.',
  },
  {
    ko: '주소와 접두사 목록의 CIDR은 문서용 예시 대역입니다. 실제 목록은 AWS가 관리합니다.',
    en: 'Addresses and prefix list entries come from ranges reserved for examples. The real lists are kept by AWS.',
  },
  {
    ko: 'VPN, Direct Connect, Transit Gateway, Gateway Load Balancer, ENI를 대상으로 하는 경로는 없습니다.',
    en: 'There is no VPN, Direct Connect, Transit Gateway or Gateway Load Balancer, and no route to an ENI.',
  },
];
