import type { ParameterWords, Simulation } from '@/lib/simulate/simulation';
import type { Text } from '@/lib/text/locale';

type Commands = Simulation['words']['commands'];
type Options = Readonly<Record<string, Text>>;

/** Ids that stay ids in both languages, as people read them in the console. */
export function plainOptions(...ids: readonly string[]): Options {
  return Object.fromEntries(ids.map((id) => [id, { ko: id, en: id }]));
}

/** What can be chosen in the edits of one network lesson. */
export type NetworkOffers = {
  readonly tables: Options;
  readonly ranges: Options;
  readonly targets: Options;
  readonly groups: Options;
  readonly peers: Options;
};

const port: ParameterWords = {
  name: { ko: '포트', en: 'Port' },
  help: { ko: 'TCP 포트 번호예요.', en: 'TCP port.' },
};

const direction: ParameterWords = {
  name: { ko: '방향', en: 'Direction' },
  help: { ko: '들어오는 쪽인지 나가는 쪽인지예요.', en: 'Coming in or going out.' },
  options: {
    inbound: { ko: '인바운드', en: 'inbound' },
    outbound: { ko: '아웃바운드', en: 'outbound' },
  },
};

/** The table an edit changes. */
export function tableArgument(tables: Options): ParameterWords {
  return {
    name: { ko: '라우팅 테이블', en: 'Route table' },
    help: { ko: '어느 표를 바꿀지 골라요.', en: 'Which table to change.' },
    options: tables,
  };
}

/** Words of the command that sends a packet. */
export function sendCommand(help: Text, senders: Options, destinations: Options): Commands[string] {
  return {
    name: { ko: '요청 보내기', en: 'Send a request' },
    help,
    arguments: {
      from: {
        name: { ko: '보내는 쪽', en: 'From' },
        help: { ko: '누가 보낼지 골라요.', en: 'Who sends.' },
        options: senders,
      },
      to: {
        name: { ko: '받는 쪽', en: 'To' },
        help: { ko: '어디로 보낼지 골라요.', en: 'Where to.' },
        options: destinations,
      },
      port,
    },
  };
}

/** Words of the edits that both network lessons have: routes and security groups. */
export function networkEdits({ tables, ranges, targets, groups, peers }: NetworkOffers) {
  const table = tableArgument(tables);
  const destination: ParameterWords = {
    name: { ko: '목적지', en: 'Destination' },
    help: { ko: '경로의 CIDR이나 접두사 목록이에요.', en: 'CIDR or prefix list of the route.' },
    options: ranges,
  };
  const group: ParameterWords = {
    name: { ko: '보안 그룹', en: 'Security group' },
    help: { ko: '어느 보안 그룹인지 골라요.', en: 'Which security group.' },
    options: groups,
  };
  return {
    'add-route': {
      name: { ko: '경로 더하기', en: 'Add a route' },
      arguments: {
        table,
        destination,
        target: {
          name: { ko: '대상', en: 'Target' },
          help: { ko: '어디로 보낼지 골라요.', en: 'Where it leads.' },
          options: targets,
        },
      },
    },
    'remove-route': {
      name: { ko: '경로 지우기', en: 'Remove a route' },
      arguments: { table, destination },
    },
    'add-rule': {
      name: { ko: '보안 그룹 규칙 더하기', en: 'Add a security group rule' },
      arguments: {
        group,
        direction,
        peer: {
          name: { ko: '상대', en: 'Other side' },
          help: {
            ko: '출발지나 목적지로 적을 것을 골라요.',
            en: 'What to write as source or destination.',
          },
          options: peers,
        },
        port,
      },
    },
    'clear-rules': {
      name: { ko: '보안 그룹 규칙 모두 지우기', en: 'Clear security group rules' },
      arguments: { group, direction },
    },
    'shut-group': {
      name: { ko: '보안 그룹의 문 닫기', en: 'Shut the security group' },
      help: { ko: '인바운드 규칙을 모두 지워요.', en: 'Takes out all its inbound rules.' },
    },
  } satisfies Commands;
}
