import { defineFacts } from '@/lib/lesson/fact';

/** How services behave, where the key of an item rests on that and not on a number. */
export const behaviourFacts = defineFacts({
  'container-image': {
    value: { ko: '읽기 전용 틀', en: 'read-only template' },
    sentence: {
      ko: '이미지는 레이어로 이루어진 읽기 전용 틀이고 컨테이너는 그 이미지로 실행한 하나입니다. 새 컨테이너는 언제나 이미지에서 다시 시작합니다.',
      en: 'An image is a read-only template made of layers, and a container is one running instance of it. A new container always starts from the image again.',
    },
    source: {
      label: 'ECS API Reference: ContainerDefinition',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
    },
    sheet: 'C02',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'container-kernel': {
    value: { ko: '호스트의 커널', en: 'the kernel of the host' },
    sentence: {
      ko: '컨테이너는 호스트 운영 체제의 커널을 함께 쓰고, 가상 머신은 저마다 운영 체제를 갖습니다.',
      en: 'Containers share the kernel of their host’s operating system; every virtual machine has an operating system of its own.',
    },
    source: {
      label: 'AWS: The difference between containers and virtual machines',
      url: 'https://aws.amazon.com/compare/the-difference-between-containers-and-virtual-machines/',
    },
    sheet: 'C01',
    checked: '2026-11-22',
    certainty: 'B',
  },
  'container-split': {
    value: { ko: 'ALB 규칙 하나', en: 'one rule of the ALB' },
    sentence: {
      ko: '모놀리스를 컨테이너로 돌린 채 서비스를 나란히 띄우고, ALB의 규칙을 바꾸어 트래픽을 옮긴 뒤 모놀리스를 내립니다.',
      en: 'With the monolith still running in a container, services are started beside it, a rule of the ALB moves the traffic, and the monolith is shut down last.',
    },
    source: {
      label: 'AWS tutorial: Break a monolith application into microservices',
      url: 'https://aws.amazon.com/getting-started/hands-on/break-monolith-app-microservices-ecs-docker-ec2/module-four/',
    },
    sheet: 'C04',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecr-tag-moves': {
    value: { ko: '옮겨 가는 이름', en: 'a name that moves' },
    sentence: {
      ko: '태그 변경이 허용된 리포지토리에 쓰던 태그로 다른 이미지를 푸시하면 태그가 새 이미지로 옮겨 갑니다. 변경 불가능으로 정하면 그런 푸시가 거절됩니다.',
      en: 'In a repository with mutable tags, pushing another image under a used tag moves the tag to it. With immutable tags such a push is refused.',
    },
    source: {
      label: 'ECR API Reference: PutImageTagMutability',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageTagMutability.html',
    },
    sheet: 'R06',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecr-push-skips': {
    value: { ko: '이미 있는 레이어는 건너뜀', en: 'known layers are skipped' },
    sentence: {
      ko: '푸시할 때 레이어마다 이미 올라와 있는지 확인하고, 있는 레이어는 다시 보내지 않습니다.',
      en: 'A push checks for each layer whether it is there already, and does not send those that are.',
    },
    source: {
      label: 'ECR API Reference: BatchCheckLayerAvailability',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchCheckLayerAvailability.html',
    },
    sheet: 'R04',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecr-pull-steps': {
    value: { ko: '토큰, 매니페스트, 레이어', en: 'token, manifest, layers' },
    sentence: {
      ko: '풀은 토큰을 받고 매니페스트를 한 번 읽은 다음, 갖고 있지 않은 레이어마다 미리 서명된 주소를 받아 S3에서 내려받습니다.',
      en: 'A pull gets a token, reads the manifest once, then asks for a presigned address for each layer it does not have and downloads that layer from S3.',
    },
    source: {
      label: 'ECR API Reference: GetDownloadUrlForLayer',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetDownloadUrlForLayer.html',
    },
    sheet: 'R03',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecr-lifecycle': {
    value: { ko: '규칙에 따른 만료', en: 'expiry by rule' },
    sentence: {
      ko: '수명 주기 정책은 개수나 기간을 기준으로 이미지를 만료시킵니다. 이미 받아 간 이미지로 도는 태스크는 건드리지 않습니다.',
      en: 'A lifecycle policy expires images by count or age. It does not touch tasks that run on an image they have already pulled.',
    },
    source: {
      label: 'ECR User Guide: LifecyclePolicies',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
    },
    sheet: 'R09',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-breaker-off': {
    value: { ko: '꺼짐', en: 'off' },
    sentence: {
      ko: '배포 회로 차단기는 켜지 않으면 꺼져 있으며, 그때 ECS는 실패하는 배포를 스스로 그만두지 않습니다.',
      en: 'Unless you turn it on, the deployment circuit breaker is off, and ECS does not give up a failing deployment by itself.',
    },
    source: {
      label: 'ECS API Reference: DeploymentCircuitBreaker',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html',
    },
    sheet: 'E27, E30',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-essential': {
    value: { ko: '필수 컨테이너', en: 'essential container' },
    sentence: {
      ko: '필수(essential) 컨테이너가 멈추면 그 태스크의 다른 컨테이너도 모두 멈춥니다. 정하지 않으면 컨테이너는 필수입니다.',
      en: 'When an essential container stops, all other containers of its task are stopped too. A container is essential unless you say otherwise.',
    },
    source: {
      label: 'ECS API Reference: ContainerDefinition',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
    },
    sheet: 'E03',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-service-keeps': {
    value: { ko: '원하는 태스크 수', en: 'desired count' },
    sentence: {
      ko: '서비스는 태스크 정의의 복사본을 원하는 수만큼 유지하며, 태스크가 끝나거나 멈추면 새로 시작합니다.',
      en: 'A service keeps the desired number of tasks running and starts a new one whenever one ends or is stopped.',
    },
    source: {
      label: 'ECS API Reference: CreateService',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
    },
    sheet: 'E02, E20',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-spread': {
    value: { ko: '가용 영역에 고르게', en: 'evenly over Availability Zones' },
    sentence: {
      ko: '서비스의 태스크는 따로 정하지 않으면 가용 영역에 고르게 나뉩니다.',
      en: 'Unless told otherwise, the tasks of a service are spread evenly over Availability Zones.',
    },
    source: {
      label: 'ECS API Reference: CreateService',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
    },
    sheet: 'E20, E21',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-two-roles': {
    value: { ko: '태스크 역할과 실행 역할', en: 'task role and execution role' },
    sentence: {
      ko: '실행 역할은 이미지를 받고 로그를 쓰고 비밀 값을 가져오는 ECS의 권한이고, 태스크 역할은 컨테이너 안 프로그램이 AWS를 부를 때의 권한입니다.',
      en: 'The execution role holds what ECS needs to pull the image, write logs and fetch secrets; the task role holds what the program in the container may call.',
    },
    source: {
      label: 'ECS API Reference: RegisterTaskDefinition',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
    },
    sheet: 'E04',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-capacity-kinds': {
    value: { ko: 'EC2 또는 Fargate', en: 'EC2 or Fargate' },
    sentence: {
      ko: 'EC2 용량의 인스턴스는 직접 관리하며 배치 규칙과 DAEMON을 쓸 수 있습니다. Fargate에는 관리할 인스턴스가 없고, 태스크마다 격리되며, 네트워크 모드는 awsvpc뿐입니다.',
      en: 'Instances of EC2 capacity are yours to manage and allow placement rules and DAEMON. Fargate has no instances to manage, isolates each task, and supports the network mode awsvpc only.',
    },
    source: {
      label: 'ECS Developer Guide: cluster-capacity-providers',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-capacity-providers.html',
    },
    sheet: 'E08, E09, E20, E21, C08',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'serverless-scaling-bounds': {
    value: { ko: '최소와 최대 용량 사이', en: 'between minimum and maximum capacity' },
    sentence: {
      ko: '서비스 자동 조정은 원하는 태스크 수를 바꾸되 최소 용량보다 낮추거나 최대 용량보다 높이지 않습니다.',
      en: 'Service auto scaling changes the desired count, but never below the minimum capacity or above the maximum.',
    },
    source: {
      label: 'Application Auto Scaling API Reference: RegisterScalableTarget',
      url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html',
    },
    sheet: '§7.2',
    checked: '2026-11-22',
    certainty: 'B',
  },
  'apigw-token-bucket': {
    value: { ko: '토큰 버킷', en: 'token bucket' },
    sentence: {
      ko: '요청마다 토큰을 하나 씁니다. 버스트는 버킷의 크기, 속도는 초마다 채우는 토큰 수이며, 토큰이 없으면 429로 답합니다.',
      en: 'Every request takes one token. Burst is the size of the bucket, rate the tokens added per second; without a token the answer is 429.',
    },
    source: {
      label: 'API Gateway Developer Guide: api-gateway-request-throttling',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
    },
    sheet: 'G20',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-private-link': {
    value: { ko: 'VPC 링크', en: 'VPC link' },
    sentence: {
      ko: '프라이빗 통합에서 요청은 VPC 링크(V2)의 ENI를 지나 서브넷 안 로드 밸런서에 닿습니다. REST API는 ALB와 NLB에 이어집니다.',
      en: 'With a private integration, requests pass the ENIs of a VPC link (V2) in your subnets to a load balancer there. REST APIs connect to an ALB or NLB.',
    },
    source: {
      label: 'API Gateway Developer Guide: private-integration',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html',
    },
    sheet: 'S02, S03, S04',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-stage-path': {
    value: { ko: '스테이지 이름도 함께', en: 'the stage name goes along' },
    sentence: {
      ko: '프라이빗 통합으로 넘어가는 경로에는 따로 바꾸지 않으면 스테이지 이름이 들어 있습니다.',
      en: 'The path handed to a private integration includes the name of the stage unless you overwrite it.',
    },
    source: {
      label: 'API Gateway Developer Guide: private-integration',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html',
    },
    sheet: 'S05',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-receive-hides': {
    value: { ko: '숨길 뿐 지우지 않음', en: 'hides, does not delete' },
    sentence: {
      ko: '받은 메시지는 지워지지 않고 제한 시간 동안 다른 소비자에게 보이지 않을 뿐입니다. 일을 마친 쪽이 DeleteMessage로 지워야 합니다.',
      en: 'Receiving a message does not delete it; it is only hidden from other consumers for the visibility timeout. Whoever has finished the work deletes it with DeleteMessage.',
    },
    source: {
      label: 'SQS API Reference: DeleteMessage',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html',
    },
    sheet: 'Q05, Q06',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-polls': {
    value: { ko: '소비자가 와서 가져감', en: 'consumers come to fetch' },
    sentence: {
      ko: 'SQS는 메시지를 밀어 보내지 않습니다. 소비자가 ReceiveMessage를 불러 가져갑니다.',
      en: 'SQS pushes nothing: consumers call ReceiveMessage to fetch messages.',
    },
    source: {
      label: 'SQS API Reference: ReceiveMessage',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html',
    },
    sheet: 'Q08, N16',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-redrive': {
    value: { ko: '새 메시지처럼', en: 'like a new message' },
    sentence: {
      ko: '리드라이브로 돌아온 메시지는 새 메시지처럼 다루어져 수신 횟수를 처음부터 셉니다.',
      en: 'A message that is redriven is treated like a new one, so its receives are counted from the start.',
    },
    source: {
      label: 'SQS Developer Guide: sqs-configure-dead-letter-queue-redrive',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html',
    },
    sheet: 'Q12',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-gateway-route': {
    value: { ko: '라우팅 테이블의 경로', en: 'a route in route tables' },
    sentence: {
      ko: '게이트웨이 엔드포인트는 고른 라우팅 테이블에 접두사 목록으로 가는 경로를 넣으며, 그 테이블을 쓰는 서브넷만 이 길을 지납니다.',
      en: 'A gateway endpoint puts a route for the prefix list into the route tables you choose; only subnets that use one of them take this way.',
    },
    source: {
      label: 'AWS PrivateLink guide: vpc-endpoints-s3',
      url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
    },
    sheet: 'V01',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-policy-filters': {
    value: { ko: '거르기만 함', en: 'filters, never grants' },
    sentence: {
      ko: '엔드포인트 정책은 지나가는 요청을 거를 뿐 권한을 주지 않습니다. IAM과 버킷 정책도 허용해야 합니다.',
      en: 'An endpoint policy filters requests and grants nothing: IAM and bucket policies have to allow them as well.',
    },
    source: {
      label: 'EC2 API Reference: CreateVpcEndpoint',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html',
    },
    sheet: 'V12',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-nat-way': {
    value: { ko: '밖으로 나가는 길', en: 'a way out' },
    sentence: {
      ko: '프라이빗 서브넷은 NAT 게이트웨이를 지나 VPC 밖으로 나가며, 밖에서 먼저 들어올 수는 없습니다.',
      en: 'Private subnets reach what is outside the VPC through a NAT gateway; nothing outside can begin a connection to them.',
    },
    source: {
      label: 'VPC User Guide: vpc-nat-gateway',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
    },
    sheet: 'V13, SIM-V10',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'peering-both-routes': {
    value: { ko: '양쪽 라우팅 테이블', en: 'route tables of both sides' },
    sentence: {
      ko: '피어링이 활성이어도 요청하는 쪽과 답하는 쪽의 라우팅 테이블에 서로를 향한 경로가 있어야 합니다.',
      en: 'Even when a peering connection is active, the route tables of both the caller and the answering side need a route to each other.',
    },
    source: {
      label: 'VPC Peering Guide: vpc-peering-routing',
      url: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html',
    },
    sheet: 'P02, SIM-V08',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'peering-sg-reference': {
    value: { ko: '같은 리전에서만', en: 'in the same Region only' },
    sentence: {
      ko: '보안 그룹 규칙이 피어 VPC의 보안 그룹을 가리킬 수 있는 것은 두 VPC가 같은 리전에 있을 때뿐입니다. 리전이 다르면 CIDR을 씁니다.',
      en: 'A security group rule can name a security group of the peer VPC only when both are in the same Region; across Regions use a CIDR.',
    },
    source: {
      label: 'VPC Peering Guide: vpc-peering-security-groups',
      url: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html',
    },
    sheet: 'P08',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'route-longest-prefix': {
    value: { ko: '가장 긴 접두사', en: 'the longest prefix' },
    sentence: {
      ko: '목적지에 맞는 경로가 여럿이면 접두사가 가장 긴 경로가 쓰입니다.',
      en: 'Where several routes match a destination, the one with the longest prefix is used.',
    },
    source: {
      label: 'VPC User Guide: route-tables-priority',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
    },
    sheet: 'SIM-V02',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'security-group-stateful': {
    value: { ko: '상태 저장', en: 'stateful' },
    sentence: {
      ko: '보안 그룹은 허용 규칙만 있으며 상태를 기억합니다. 허용된 요청의 응답은 규칙과 관계없이 지나가고, 맞는 규칙이 없는 요청은 버려집니다.',
      en: 'Security groups have allow rules only and are stateful: the answer to an allowed request passes whatever the rules, and a request that matches no rule is dropped.',
    },
    source: {
      label: 'VPC User Guide: security-group-rules',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    },
    sheet: 'SIM-S01, SIM-S03',
    checked: '2026-11-22',
    certainty: 'A',
  },
});
