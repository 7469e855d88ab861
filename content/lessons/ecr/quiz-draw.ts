import { defineQuiz } from '@/lib/grade/item';

/** Drawn on the lesson's picture: its arrows. */
export const drawItems = defineQuiz([
  {
    kind: 'connect',
    id: 'draw-the-pull',
    rev: 1,
    objective: 'private',
    section: 'private-path',
    stem: {
      ko: 'NAT가 없는 서브넷의 주문 태스크가 이미지를 받습니다. 토큰을 얻는 길은 이미 그려져 있습니다. 매니페스트와 레이어를 얻으려고 요청이 지나는 길을 화살표로 모두 그리십시오.',
      en: 'The order task in a subnet without NAT pulls its image. The way to the token is already there. Draw every arrow of the requests that get the manifest and the layers.',
    },
    nodes: ['task', 'endpoint-api', 'endpoint-dkr', 'endpoint-s3', 'registry', 'layers'],
    given: ['ask-token', 'token-service'],
    edges: [
      {
        from: 'task',
        to: 'endpoint-dkr',
        why: {
          ko: '매니페스트를 달라는 요청은 프라이빗 DNS가 가리키는 ecr.dkr의 ENI로 갑니다.',
          en: 'The request for the manifest goes to the ENI of ecr.dkr, to which private DNS points.',
        },
      },
      {
        from: 'endpoint-dkr',
        to: 'registry',
        why: {
          ko: 'ecr.dkr은 레지스트리로 가는 문입니다. 매니페스트와 레이어의 주소가 여기에서 옵니다.',
          en: 'ecr.dkr is the door to the registry, where the manifest and the addresses of the layers come from.',
        },
      },
      {
        from: 'task',
        to: 'endpoint-s3',
        why: {
          ko: '미리 서명된 URL은 S3를 가리킵니다. 태스크가 S3 엔드포인트로 직접 받으러 갑니다.',
          en: 'The presigned URL points to S3, and the task itself goes there through the S3 endpoint.',
        },
      },
      {
        from: 'endpoint-s3',
        to: 'layers',
        why: {
          ko: '레이어의 바이트는 S3의 레이어 버킷에서 옵니다.',
          en: 'The bytes of the layers come from the layer bucket in S3.',
        },
      },
    ],
    wrong: [
      {
        from: 'endpoint-dkr',
        to: 'layers',
        why: {
          ko: 'ecr.dkr은 레지스트리로만 이어집니다. 레지스트리는 레이어를 주지 않고 S3의 주소를 알려 줍니다.',
          en: 'ecr.dkr leads to the registry only, and the registry does not hand out layers: it gives their address in S3.',
        },
      },
      {
        from: 'registry',
        to: 'layers',
        why: {
          ko: '레지스트리가 S3에 두는 것은 푸시할 때의 일입니다. 받을 때는 태스크가 S3에 직접 갑니다.',
          en: 'The registry stores layers in S3 on a push. On a pull, the task itself goes to S3.',
        },
      },
      {
        from: 'registry',
        to: 'task',
        why: {
          ko: '레지스트리는 먼저 보내지 않습니다. 매니페스트는 태스크가 한 요청의 응답으로 옵니다.',
          en: 'The registry sends nothing unasked. The manifest comes in the answer to the task’s request.',
        },
      },
      {
        from: 'endpoint-api',
        to: 'registry',
        why: {
          ko: 'ecr.api는 토큰을 얻는 API로 가는 길입니다. 레지스트리로는 ecr.dkr로 갑니다.',
          en: 'ecr.api leads to the API that issues the token. The way to the registry is ecr.dkr.',
        },
      },
      {
        from: 'task',
        to: 'layers',
        why: {
          ko: 'NAT가 없는 서브넷에서는 S3에 바로 닿지 못하고 게이트웨이 엔드포인트의 경로를 지납니다.',
          en: 'From a subnet without NAT, S3 is reached only over the route of the gateway endpoint.',
        },
      },
      {
        from: 'task',
        to: 'registry',
        why: {
          ko: 'NAT가 없으므로 레지스트리의 퍼블릭 주소로는 갈 수 없습니다. ecr.dkr 엔드포인트가 있어야 합니다.',
          en: 'Without NAT the public address of the registry is out of reach. The ecr.dkr endpoint is needed.',
        },
      },
    ],
    otherwise: {
      ko: '이미지를 받는 요청은 모두 태스크에서 시작해, 저마다 제 엔드포인트를 지나 한 곳에 닿습니다. 엔드포인트끼리는 이어지지 않습니다.',
      en: 'Every request of a pull starts at the task and passes its own endpoint to one place. Endpoints are not joined to each other.',
    },
    explain: {
      ko: '이미지 하나를 받는 데 문이 셋 필요합니다. 토큰은 ecr.api, 매니페스트와 레이어의 주소는 ecr.dkr, 레이어의 바이트는 S3 게이트웨이 엔드포인트로 갑니다. S3의 문을 빠뜨리면 레이어에서 멈춥니다.',
      en: 'One pull needs three doors: ecr.api for the token, ecr.dkr for the manifest and the addresses of the layers, and the S3 gateway endpoint for their bytes. Without the S3 door it stops at the layers.',
    },
    facts: ['ecr-endpoint-set', 'ecr-layer-bucket'],
    checked: '2026-11-22',
  },
]);
