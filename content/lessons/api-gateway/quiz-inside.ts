import { defineQuiz } from '@/lib/grade/item';

/** The way into the VPC, and the doors that stay open. */
export const insideItems = defineQuiz([
  {
    kind: 'cloze',
    id: 'task-log',
    rev: 1,
    objective: 'integrate',
    section: 'private',
    stem: {
      ko: '앱이 haru-api의 prod 스테이지에서 /books를 불렀고, 요청은 프라이빗 통합으로 VPC 안의 도서 서비스에 닿았습니다. 통합에는 경로를 따로 정하지 않았습니다. 태스크가 남긴 기록을 읽고 빈칸을 채우십시오.',
      en: 'The app called /books on the prod stage of haru-api, and a private integration took the request to the book service in the VPC. No path was set in the integration. Read what the task logged and fill in the gaps.',
    },
    text: {
      ko: '태스크의 기록에 남은 경로는 {{path}}입니다. 어느 태스크가 이 요청을 받을지 고른 것은 {{picker}}이고, API Gateway에서 우리 서브넷으로 들어온 통로는 {{link}}입니다.',
      en: 'The path in the log of the task is {{path}}. Which task got the request was decided by the {{picker}}, and the way from API Gateway into our subnets was the {{link}}.',
    },
    gaps: [
      {
        id: 'path',
        accept: {
          ko: ['/prod/books', 'prod/books', '/prod/books/'],
          en: ['/prod/books', 'prod/books', '/prod/books/'],
        },
        why: {
          ko: '경로를 따로 정하지 않으면 스테이지 이름이 앞에 붙은 채로 넘어갑니다. 그래서 /books만 아는 프로그램은 404를 돌려줍니다.',
          en: 'Unless you set the path, it is passed on with the stage name in front. A program that knows only /books would answer 404.',
        },
        traps: [
          {
            accept: { ko: ['/books', 'books'], en: ['/books', 'books'] },
            why: {
              ko: '통합에 경로를 /books로 정해 두었다면 이렇게 남습니다.',
              en: 'It would be so if the integration had the path set to /books.',
            },
          },
        ],
      },
      {
        id: 'picker',
        accept: {
          ko: [
            '로드 밸런서',
            '내부 로드 밸런서',
            '애플리케이션 로드 밸런서',
            'ALB',
            '내부 ALB',
            'NLB',
            '로드밸런서',
          ],
          en: [
            'load balancer',
            'internal load balancer',
            'application load balancer',
            'ALB',
            'internal ALB',
            'NLB',
          ],
        },
        why: {
          ko: '통로는 요청을 서브넷까지 나를 뿐이고, 정상인 대상을 고르는 일은 그 뒤의 내부 로드 밸런서가 합니다.',
          en: 'The link only carries the request into the subnet; the internal load balancer behind it picks a healthy target.',
        },
        traps: [
          {
            accept: {
              ko: ['API Gateway', 'API 게이트웨이', '게이트웨이', 'VPC 링크', 'VPC link', 'ENI'],
              en: ['API Gateway', 'gateway', 'VPC link', 'link', 'ENI', 'network interface'],
            },
            why: {
              ko: 'API Gateway와 그 통로는 태스크가 몇 개인지 모르고, 로드 밸런서 하나에 넘깁니다.',
              en: 'API Gateway and its link do not know how many tasks there are; they hand over to one load balancer.',
            },
          },
        ],
      },
      {
        id: 'link',
        accept: {
          ko: [
            'VPC 링크',
            'VPC link',
            '링크',
            'VPC 링크의 ENI',
            'ENI',
            '네트워크 인터페이스',
            '탄력적 네트워크 인터페이스',
          ],
          en: [
            'VPC link',
            'link',
            'ENI of the VPC link',
            'ENI',
            'ENIs',
            'network interface',
            'network interfaces',
          ],
        },
        why: {
          ko: 'API Gateway는 VPC 밖에서 실행되므로, 우리 서브넷에 놓아 둔 VPC 링크의 ENI를 통해 들어옵니다.',
          en: 'API Gateway runs outside the VPC, so it comes in through the network interfaces that a VPC link places in the subnets.',
        },
        traps: [
          {
            accept: {
              ko: ['인터넷 게이트웨이', 'NAT 게이트웨이', 'NAT'],
              en: ['internet gateway', 'NAT gateway', 'NAT'],
            },
            why: {
              ko: '그런 게이트웨이는 VPC와 인터넷을 잇습니다. 백엔드의 공개 주소를 HTTP 통합으로 부를 때라면 인터넷으로 들어옵니다.',
              en: 'Those gateways join a VPC to the internet. Requests would come that way if an HTTP integration called a public address.',
            },
          },
          {
            accept: {
              ko: ['인터페이스 엔드포인트', 'VPC 엔드포인트', '엔드포인트', 'VPC 피어링'],
              en: ['interface endpoint', 'VPC endpoint', 'endpoint', 'VPC peering'],
            },
            why: {
              ko: '인터페이스 엔드포인트는 거꾸로 VPC 안에서 AWS 서비스를 부를 때 씁니다. 프라이빗 API를 부르는 쪽의 통로입니다.',
              en: 'An interface endpoint is for the other direction: calling an AWS service from inside a VPC. It is the way callers reach a private API.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: '요청은 API Gateway에서 VPC 링크의 ENI로, 거기서 내부 로드 밸런서로, 그리고 로드 밸런서가 고른 태스크로 갑니다. 경로에는 스테이지 이름이 붙으므로, 통합에서 경로를 정하거나 태스크가 그 경로를 알아야 합니다.',
      en: 'The request goes from API Gateway to an ENI of the VPC link, on to the internal load balancer, and to the task it picks. The stage name is part of the path, so either set the path in the integration or have the task know it.',
    },
    facts: ['apigw-stage-path'],
    checked: '2026-11-22',
  },
  {
    kind: 'cloze',
    id: 'last-door',
    rev: 1,
    objective: 'expose',
    section: 'private',
    concept: 'private-api',
    stem: {
      ko: '하루책방의 정산 API는 사내 VPC에서만 불러야 하는데, 지금은 누구나 api.haru.example이나 execute-api 주소로 부를 수 있습니다. 문을 하나씩 닫습니다. 빈칸에 알맞은 말을 쓰십시오.',
      en: 'The accounting API of Haru Books is meant for callers in the company’s VPC only, but now anybody can call it at api.haru.example or at its execute-api address. Close the doors one by one: fill in the gaps.',
    },
    text: {
      ko: '먼저 execute-api 주소를 껐더니, 공개된 입구로 {{door}} 하나가 남았습니다. 그래서 API를 {{type}} API로 바꾸었습니다. 이제 요청은 VPC에 만든 execute-api {{endpoint}}로만 들어옵니다. 같은 VPC에서도 정산 서비스의 요청만 받도록 한 것은 {{policy}}입니다.',
      en: 'First the execute-api address was turned off, and one public entrance was left: the {{door}}. So the API was made a {{type}} API. Now requests get in only through an execute-api {{endpoint}} in the VPC. That only the accounting service is let in, and not others in that VPC, is decided by the {{policy}}.',
    },
    gaps: [
      {
        id: 'door',
        accept: {
          ko: [
            '사용자 지정 도메인',
            '커스텀 도메인',
            '도메인',
            'api.haru.example',
            'custom domain',
            '사용자 지정 도메인 이름',
            '도메인 주소',
          ],
          en: ['custom domain', 'domain', 'custom domain name', 'api.haru.example', 'domain name'],
        },
        why: {
          ko: '사용자 지정 도메인이 있어야 execute-api 주소를 끌 수 있고, 끈 뒤에는 그 도메인이 공개 입구로 남습니다.',
          en: 'You can turn off the execute-api address only once there is a custom domain, and that domain then is the public entrance.',
        },
      },
      {
        id: 'type',
        accept: {
          ko: ['프라이빗', 'private', '프라이빗 REST', '프라이빗 API', '비공개'],
          en: ['private', 'private REST', 'private API'],
        },
        why: {
          ko: '프라이빗 API는 부르는 쪽을 VPC 안으로 제한합니다.',
          en: 'A private API limits the callers to those inside a VPC.',
        },
        traps: [
          {
            accept: {
              ko: ['HTTP', '리전', '엣지 최적화', 'WebSocket'],
              en: ['HTTP', 'regional', 'edge-optimized', 'WebSocket'],
            },
            why: {
              ko: '그 종류의 API는 주소가 공개됩니다. 누구나 불러도 되고 권한만 확인하면 될 때 씁니다.',
              en: 'The address of such an API is public. It fits when anybody may call and only permissions have to be checked.',
            },
          },
        ],
      },
      {
        id: 'endpoint',
        accept: {
          ko: [
            '인터페이스 엔드포인트',
            '인터페이스 VPC 엔드포인트',
            'VPC 엔드포인트',
            '엔드포인트',
            'interface endpoint',
            'VPC 인터페이스 엔드포인트',
          ],
          en: [
            'interface endpoint',
            'interface VPC endpoint',
            'VPC endpoint',
            'endpoint',
            'VPC interface endpoint',
          ],
        },
        why: {
          ko: '프라이빗 API에는 execute-api 인터페이스 엔드포인트로만 들어올 수 있습니다.',
          en: 'A private API can be reached only through an execute-api interface endpoint.',
        },
        traps: [
          {
            accept: {
              ko: ['VPC 링크', '링크', '게이트웨이 엔드포인트'],
              en: ['VPC link', 'link', 'gateway endpoint'],
            },
            why: {
              ko: 'VPC 링크는 API에서 백엔드로 나가는 쪽의 통로입니다. 부르는 쪽이 들어오는 데에는 인터페이스 엔드포인트를 씁니다.',
              en: 'A VPC link leads from the API to its backend. For callers to get in, an interface endpoint is what it takes.',
            },
          },
        ],
      },
      {
        id: 'policy',
        accept: {
          ko: ['리소스 정책', '리소스 기반 정책', 'resource policy', '자원 정책'],
          en: ['resource policy', 'resource-based policy', 'resource policies'],
        },
        why: {
          ko: '들어오는 길을 좁힌 다음 누구의 요청을 받을지는 API의 리소스 정책이 정합니다.',
          en: 'Once the way in is narrow, the resource policy of the API decides whose requests are accepted.',
        },
        traps: [
          {
            accept: {
              ko: ['API 키', '사용량 계획', '할당량'],
              en: ['API key', 'usage plan', 'quota'],
            },
            why: {
              ko: 'API 키는 누구의 몫으로 셀지 정할 뿐이고, 베끼면 같은 VPC의 누구나 쓸 수 있습니다.',
              en: 'An API key only says whose share a call counts against, and anyone in the VPC could copy it.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: '주소 하나를 끄는 것과 비공개로 만드는 것은 다릅니다. 공개된 주소가 하나라도 남으면 그것이 입구입니다. 프라이빗 API는 길을 VPC 안의 엔드포인트로 좁히고, 그 길로 온 요청 가운데 누구의 것을 받을지는 리소스 정책이 정합니다.',
      en: 'Turning off one address does not make an API private: any public address that is left is an entrance. A private API narrows the way to an endpoint in the VPC, and the resource policy says whose requests on that way are accepted.',
    },
    facts: [],
    note: 'N12',
    checked: '2026-11-22',
  },
]);
