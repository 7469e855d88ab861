import { defineQuiz } from '@/lib/grade/item';

/** Section capacity. */
export const capacityItems = defineQuiz([
  {
    kind: 'match',
    id: 'pick-capacity',
    rev: 1,
    objective: 'capacity',
    section: 'capacity',
    stem: {
      ko: '하루책방의 여러 팀이 ECS에 바라는 것입니다. 요구마다 알맞은 용량을 고르십시오. 둘 다 될 것 같으면 손이 덜 가는 쪽이 답입니다.',
      en: 'Teams at Haru Books want different things from ECS. Choose the capacity for each. Where both seem possible, the answer is the one that does it without extra work.',
    },
    left: [
      {
        id: 'daemon',
        text: {
          ko: '지표 수집 태스크를 서버 인스턴스마다 꼭 하나씩 실행해야 합니다.',
          en: 'A metrics task has to run exactly once on every server instance.',
        },
        answer: 'ec2',
        why: {
          ko: '인스턴스마다 하나씩 두는 것은 DAEMON 전략이고, 인스턴스가 보여야 쓸 수 있습니다. Fargate에는 셀 인스턴스가 없습니다.',
          en: 'One per instance is the DAEMON strategy, which needs instances of your own. Fargate has none to count.',
        },
      },
      {
        id: 'patch',
        text: {
          ko: '둘뿐인 팀이라 서버의 보안 패치를 맡을 사람이 없습니다.',
          en: 'A team of two has nobody to patch servers.',
        },
        answer: 'fargate',
        why: {
          ko: 'Fargate에서는 인스턴스를 AWS가 맡습니다. EC2 용량의 인스턴스는 팀의 것이라 패치도 팀의 몫입니다.',
          en: 'On Fargate AWS looks after the instances. On EC2 capacity they are yours, and so is patching them.',
        },
      },
      {
        id: 'pack',
        text: {
          ko: '작은 태스크를 이미 산 인스턴스에 빈틈없이 채우는 규칙을 직접 정합니다.',
          en: 'Small tasks must fill the instances already paid for, by a rule that the team sets.',
        },
        answer: 'ec2',
        why: {
          ko: '남는 자원이 가장 적은 곳부터 채우는 것이 binpack입니다. Fargate에는 배치 전략을 줄 수 없습니다.',
          en: 'Filling the instance with the least left over is binpack. Fargate does not accept a placement strategy.',
        },
      },
      {
        id: 'apart',
        text: {
          ko: '결제 태스크는 다른 태스크와 커널을 함께 쓰면 안 됩니다.',
          en: 'A payment task must not share a kernel with any other task.',
        },
        answer: 'fargate',
        why: {
          ko: 'Fargate의 태스크는 저마다 따로 격리됩니다. EC2 용량에서는 한 인스턴스에 놓인 태스크들이 커널을 함께 쓰므로 떼어 놓는 일을 따로 해야 합니다.',
          en: 'Each Fargate task is isolated from the others. On EC2 capacity, tasks on one instance share its kernel, so keeping them apart takes extra work.',
        },
      },
      {
        id: 'bridge',
        text: {
          ko: '오래된 프로그램이 인스턴스의 네트워크를 함께 쓰는 bridge 모드에서만 동작합니다.',
          en: 'An old program works only in bridge mode, sharing the network of its instance.',
        },
        answer: 'ec2',
        why: {
          ko: 'bridge는 EC2 용량의 네트워크 모드입니다. Fargate에서는 awsvpc만 쓸 수 있습니다.',
          en: 'Bridge is a network mode of EC2 capacity. Fargate supports only awsvpc.',
        },
      },
    ],
    right: [
      { id: 'ec2', text: { ko: 'EC2 용량', en: 'EC2 capacity' } },
      { id: 'fargate', text: { ko: 'Fargate', en: 'Fargate' } },
    ],
    explain: {
      ko: '인스턴스가 보여야 할 수 있는 일이면 EC2 용량이고, 인스턴스를 돌보고 싶지 않으면 Fargate입니다. 어느 쪽이든 서비스가 개수를 지키고 스케줄러가 판단하는 것은 같습니다. 달라지는 것은 태스크 밑에 깔린 인스턴스를 누가 돌보느냐입니다.',
      en: 'If a task needs access to instances, choose EC2 capacity; if you do not want to manage any, choose Fargate. Either way the service keeps the count and the scheduler decides. What changes is who looks after the instances under the tasks.',
    },
    facts: ['ecs-capacity-kinds'],
    checked: '2026-11-22',
  },
  {
    kind: 'cloze',
    id: 'fargate-network',
    rev: 1,
    objective: 'capacity',
    section: 'capacity',
    stem: {
      ko: '"Fargate 태스크는 VPC 밖에서 실행되니 보안 그룹을 붙일 수 없다"는 말을 바로잡는 글입니다. 빈칸에 알맞은 말을 쓰십시오.',
      en: 'Somebody said that Fargate tasks run outside the VPC and so cannot have a security group. Fill in the gaps of the reply.',
    },
    text: {
      ko: 'Fargate에서는 네트워크 모드가 {{mode}} 하나뿐입니다. 그래서 선택한 서브넷 안에 태스크마다 {{card}} 하나가 생기고, 보안 그룹은 거기에 붙습니다. 로드 밸런서의 대상 그룹도 인스턴스가 아니라 이 주소를 대상으로 삼아야 하므로 유형을 {{target}} 값으로 정합니다.',
      en: 'On Fargate the only network mode is {{mode}}. So every task gets one {{card}} in the subnet you chose, and that is what the security group is attached to. The target group of the load balancer has to send to this address rather than to an instance, so its target type is {{target}}.',
    },
    gaps: [
      {
        id: 'mode',
        accept: {
          ko: ['awsvpc', 'awsvpc 모드', 'aws vpc'],
          en: ['awsvpc', 'awsvpc mode', 'aws vpc'],
        },
        why: {
          ko: 'awsvpc는 태스크를 VPC의 서브넷에 직접 놓는 모드이고, Fargate에서는 이것만 쓸 수 있습니다.',
          en: 'awsvpc puts a task straight into a subnet of your VPC, and Fargate allows no other mode.',
        },
        traps: [
          {
            accept: {
              ko: ['bridge', '브리지', '브릿지', 'bridge 모드'],
              en: ['bridge', 'bridge mode'],
            },
            why: {
              ko: 'bridge는 EC2 용량의 기본 모드입니다. 인스턴스의 네트워크를 함께 쓰므로 인스턴스가 보이지 않는 Fargate에는 없습니다.',
              en: 'Bridge is the default on EC2 capacity. It shares the network of an instance, so it does not exist on Fargate, where you have no instances.',
            },
          },
          {
            accept: { ko: ['host', '호스트', 'host 모드'], en: ['host', 'host mode'] },
            why: {
              ko: 'host는 인스턴스의 네트워크를 그대로 쓰는 모드라서 EC2 용량에서만 씁니다.',
              en: 'Host uses the network of the instance directly, so it works on EC2 capacity only.',
            },
          },
        ],
      },
      {
        id: 'card',
        accept: {
          ko: [
            'ENI',
            '탄력적 네트워크 인터페이스',
            '탄력적 네트워크 인터페이스(ENI)',
            '네트워크 인터페이스',
            '네트워크 카드',
            'elastic network interface',
          ],
          en: [
            'ENI',
            'elastic network interface',
            'elastic network interface (ENI)',
            'network interface',
            'network card',
          ],
        },
        why: {
          ko: '태스크마다 ENI가 있으므로 프라이빗 IP와 보안 그룹도 태스크마다 따로 있습니다.',
          en: 'Every task has an ENI, and with it a private IP and security groups of its own.',
        },
        traps: [
          {
            accept: {
              ko: ['인스턴스', 'EC2 인스턴스', '서버'],
              en: ['instance', 'EC2 instance', 'server'],
            },
            why: {
              ko: 'Fargate는 서브넷에 인스턴스를 두지 않고 ENI만 둡니다. 태스크마다 EC2 인스턴스를 하나씩 받아야 맞는 말입니다.',
              en: 'Fargate puts no instance in your subnet, only the ENI. This would fit only if each task were given an EC2 instance.',
            },
          },
          {
            accept: {
              ko: ['엔드포인트', 'VPC 엔드포인트', '인터페이스 엔드포인트'],
              en: ['endpoint', 'VPC endpoint', 'interface endpoint'],
            },
            why: {
              ko: '엔드포인트는 VPC에서 AWS 서비스로 가는 길이며, 태스크마다 생기지 않습니다.',
              en: 'An endpoint is a path from the VPC to an AWS service; it is not created per task.',
            },
          },
        ],
      },
      {
        id: 'target',
        accept: {
          ko: ['ip', 'IP', 'ip 유형', 'IP 주소', '아이피'],
          en: ['ip', 'IP', 'IP address', 'IP addresses'],
        },
        why: {
          ko: '태스크의 ENI 주소를 바로 등록하므로 ip 유형입니다.',
          en: 'The address of the task’s ENI is registered directly, hence the type ip.',
        },
        traps: [
          {
            accept: { ko: ['instance', '인스턴스'], en: ['instance', 'instances'] },
            why: {
              ko: 'Fargate에는 등록할 인스턴스가 없습니다. 인스턴스의 포트로 요청을 받는 bridge 모드에서 쓰는 유형입니다.',
              en: 'On Fargate there is no instance to register. This type fits bridge mode, where requests arrive at a port of the instance.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: 'Fargate는 서버를 감출 뿐 네트워크에서 태스크를 빼내지 않습니다. awsvpc 모드의 태스크는 서브넷 안에 ENI가 따로 있고, 보안 그룹과 라우팅 테이블의 규칙을 그대로 따릅니다. 그래서 프라이빗 서브넷에서는 이미지를 받을 길도 따로 마련합니다.',
      en: 'Fargate hides the servers; it does not take tasks out of your network. In awsvpc mode a task has an ENI in your subnet and follows security groups and route tables like anything else there. That is why, in a private subnet, you also have to provide a path for its image.',
    },
    facts: ['ecs-task-security-groups'],
    checked: '2026-11-22',
  },
]);
