import { defineQuiz } from '@/lib/grade/item';

/** Section container. */
export const containerItems = defineQuiz([
  {
    kind: 'cloze',
    id: 'image-container',
    rev: 1,
    objective: 'container',
    section: 'container',
    stem: {
      ko: '하루책방이 모놀리스를 서버 두 대에서 실행하는 모습입니다. 빈칸에 알맞은 말을 쓰십시오.',
      en: 'This is how Haru Books runs its monolith on two servers. Fill in the gaps.',
    },
    text: {
      ko: '팀은 v42를 한 번만 빌드해 {{template}} 하나로 만들어 두고, 서버마다 그것으로 {{running}} 두 개씩을 띄웠습니다. 한 서버의 두 개는 운영 체제를 따로 두지 않고 그 서버의 {{shared}}을 함께 씁니다.',
      en: 'The team built v42 only once, into a single {{template}}, and ran it twice on each server; each running instance is a {{running}}. The two on a server have no operating systems of their own but share the server’s {{shared}}.',
    },
    gaps: [
      {
        id: 'template',
        accept: {
          ko: ['이미지', '컨테이너 이미지', '도커 이미지', 'image'],
          en: ['image', 'container image', 'docker image', 'oci image'],
        },
        why: {
          ko: '이미지는 빌드해서 보관하는 읽기 전용 틀입니다. 이미지 하나로 컨테이너를 몇 개든 띄울 수 있습니다.',
          en: 'An image is the read-only template that is built and kept. You can start any number of containers from one.',
        },
        traps: [
          {
            accept: { ko: ['컨테이너', 'container'], en: ['container'] },
            why: {
              ko: '컨테이너는 실행 중인 것을 가리킵니다. 빌드해서 보관하는 것은 이미지입니다.',
              en: 'A container is what runs. What is built and kept is an image.',
            },
          },
          {
            accept: {
              ko: ['가상 머신', '가상머신', 'VM', '스냅샷'],
              en: ['virtual machine', 'vm', 'snapshot'],
            },
            why: {
              ko: '여기서 담는 것은 프로그램과 프로그램에 필요한 것뿐입니다. 게스트 운영 체제까지 통째로 담을 때 쓰는 말입니다.',
              en: 'Only the program and what it needs are packed here. This is the word when a whole guest operating system is packed too.',
            },
          },
        ],
      },
      {
        id: 'running',
        accept: {
          ko: ['컨테이너', '도커 컨테이너', 'container'],
          en: ['container', 'docker container'],
        },
        why: {
          ko: '이미지를 실행한 격리된 프로세스가 컨테이너입니다.',
          en: 'An isolated process started from an image is a container.',
        },
        traps: [
          {
            accept: { ko: ['이미지', 'image'], en: ['image'] },
            why: {
              ko: '이미지는 실행되지 않습니다. 네 개가 실행되고 있어도 이미지는 하나입니다.',
              en: 'An image does not run. Four are running here, yet there is one image.',
            },
          },
          {
            accept: { ko: ['가상 머신', '가상머신', 'VM'], en: ['virtual machine', 'vm'] },
            why: {
              ko: '이어지는 문장에서 운영 체제를 따로 두지 않는다고 했습니다. 저마다 게스트 운영 체제를 지닐 때 쓰는 말입니다.',
              en: 'The next sentence says that they have no operating systems of their own. This is the word when each has a guest operating system.',
            },
          },
        ],
      },
      {
        id: 'shared',
        accept: {
          ko: ['커널', '운영 체제 커널', '운영체제 커널', 'OS 커널', '호스트 커널', 'kernel'],
          en: ['kernel', 'os kernel', 'operating system kernel', 'host kernel', 'operating system'],
        },
        why: {
          ko: '컨테이너는 호스트 운영 체제의 커널을 함께 씁니다. 그래서 빨리 시작하고 한 서버에 많이 띄울 수 있습니다.',
          en: 'Containers share the kernel of the host operating system. That is why they start fast and many fit on one server.',
        },
        traps: [
          {
            accept: { ko: ['하이퍼바이저', 'hypervisor'], en: ['hypervisor'] },
            why: {
              ko: '컨테이너는 호스트의 커널 위에서 프로세스로 실행됩니다. 하이퍼바이저는 가상 머신 아래에 있는 층입니다.',
              en: 'Containers run as processes on the host’s kernel. A hypervisor is the layer under virtual machines.',
            },
          },
          {
            accept: {
              ko: ['게스트 운영 체제', '게스트 운영체제', '게스트 OS'],
              en: ['guest os', 'guest operating system'],
            },
            why: {
              ko: '게스트 운영 체제는 가상 머신마다 따로 있으며, 함께 쓰지 않습니다.',
              en: 'Each virtual machine has a guest operating system of its own, so it is not shared.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: '이미지는 한 번 만들어 두는 틀이고 컨테이너는 그 틀로 실행한 프로세스입니다. 프로세스이므로 호스트의 커널을 함께 쓰고, 가상 머신처럼 운영 체제를 하나씩 띄우지 않습니다. 그 대신 격리는 가상 머신이 더 강합니다.',
      en: 'An image is a template made once; a container is a process started from it. Being processes, containers share the host’s kernel, while each virtual machine boots its own operating system. In return, virtual machines are isolated more strongly.',
    },
    facts: ['container-image'],
    checked: '2026-11-22',
  },
  {
    kind: 'order',
    id: 'lost-photo',
    rev: 1,
    objective: 'container',
    section: 'container',
    stem: {
      ko: '회원이 올린 프로필 사진이 사라졌습니다. 무슨 일이 있었는지 일어난 차례로 놓으십시오.',
      en: 'A member’s profile photo has vanished. Put what happened in order.',
    },
    steps: [
      {
        id: 'build',
        text: {
          ko: '회원 팀이 코드와 라이브러리를 이미지로 빌드합니다.',
          en: 'The members team builds code and libraries into an image.',
        },
        why: {
          ko: '모든 컨테이너는 이미 만들어진 이미지에서 시작합니다. 이때 사진은 아직 없습니다.',
          en: 'Every container starts from an image that already exists. There is no photo yet.',
        },
      },
      {
        id: 'start',
        text: {
          ko: '서버가 이미지를 내려받아 컨테이너를 시작합니다.',
          en: 'A server pulls the image and starts a container.',
        },
        why: {
          ko: '컨테이너는 이미지를 실행한 것이므로 이미지가 서버에 있어야 시작할 수 있습니다.',
          en: 'A container is a running image, so the image has to reach the server first.',
        },
      },
      {
        id: 'write',
        text: {
          ko: '회원이 올린 사진을 앱이 컨테이너 안의 폴더에 씁니다.',
          en: 'The app writes the uploaded photo to a folder inside the container.',
        },
        why: {
          ko: '실행 중인 컨테이너에만 쓸 수 있습니다. 읽기 전용인 이미지에는 사진이 들어가지 않습니다.',
          en: 'Only a running container can be written to. The photo does not enter the image, which is read-only.',
        },
      },
      {
        id: 'replace',
        text: {
          ko: '컨테이너가 멈추자 같은 이미지로 새 컨테이너를 시작합니다.',
          en: 'The container stops, and a new one is started from the same image.',
        },
        why: {
          ko: '새 컨테이너는 앞의 컨테이너가 아니라 이미지에서 시작하므로, 앞의 컨테이너에 쓴 파일을 물려받지 않습니다.',
          en: 'The new container starts from the image, not from the old container, and inherits nothing written since.',
        },
      },
      {
        id: 'missing',
        text: {
          ko: '회원이 화면을 열지만 새 컨테이너에는 사진이 없습니다.',
          en: 'The member opens the page, but the new container has no photo.',
        },
        why: {
          ko: '사진을 S3 같은 바깥 저장소에 두었다면 새 컨테이너도 찾을 수 있었습니다.',
          en: 'If the photo had been kept outside, in S3 for example, the new container would find it.',
        },
      },
    ],
    explain: {
      ko: '컨테이너 안에 쓴 것은 그 컨테이너와 함께 사라집니다. 이미지는 빌드할 때의 모습 그대로여서, 새로 띄운 컨테이너는 늘 처음 상태로 시작합니다. 그래서 남겨야 할 데이터는 데이터베이스나 S3처럼 바깥에 둡니다.',
      en: 'What is written inside a container is lost with that container. The image stays as it was built, so a replacement always starts fresh. Data that must last belongs outside, in a database or S3.',
    },
    facts: ['container-image'],
    checked: '2026-11-22',
  },
  {
    kind: 'order',
    id: 'split-order',
    rev: 1,
    objective: 'choose',
    section: 'container',
    stem: {
      ko: '하루책방이 먼저 모놀리스를 컨테이너로 옮긴 다음 도서 기능을 서비스로 떼어 냅니다. 손님이 오류를 보지 않고, 문제가 생기면 되돌릴 수 있는 차례로 놓으십시오. 앞뒤가 정해지지 않은 단계끼리는 어느 쪽이 먼저여도 됩니다.',
      en: 'Haru Books begins by moving the monolith into a container and then splits off the catalog. Put the steps in an order in which shoppers see no error and a way back stays open. Where two steps do not depend on each other, either may come first.',
    },
    steps: [
      {
        id: 'contain',
        text: {
          ko: '모놀리스를 통째로 이미지에 담아 컨테이너로 실행합니다.',
          en: 'Put the whole monolith into an image and run it as a container.',
        },
        after: [],
        why: {
          ko: '나누지 않아도 담을 수 있습니다. 그래서 배포 방법을 먼저 바꾸고 구조는 나중에 바꿉니다.',
          en: 'It can be packed without being split. So you change how you deploy first and the structure later.',
        },
      },
      {
        id: 'front',
        text: {
          ko: 'ALB를 앞에 두고 모든 경로를 모놀리스로 보냅니다.',
          en: 'Put an ALB in front that sends every path to the monolith.',
        },
        after: ['contain'],
        why: {
          ko: '보낼 곳을 규칙으로 바꿀 수 있어야 나중에 손님 모르게 옮길 수 있습니다.',
          en: 'Only with a rule in front can traffic be moved later without shoppers noticing.',
        },
      },
      {
        id: 'start',
        text: {
          ko: '도서 서비스를 만들어 모놀리스 곁에서 실행합니다.',
          en: 'Build the catalog service and run it beside the monolith.',
        },
        after: ['contain'],
        why: {
          ko: '새 서비스는 아직 요청을 받지 않으므로, ALB를 두기 전에 띄우든 뒤에 띄우든 손님에게는 달라지는 것이 없습니다.',
          en: 'It gets no requests yet, so starting it before or after the ALB makes no difference to shoppers.',
        },
      },
      {
        id: 'switch',
        text: {
          ko: '/catalog로 시작하는 경로를 도서 서비스로 보내는 규칙을 더합니다.',
          en: 'Add a rule that sends paths beginning with /catalog to the service.',
        },
        after: ['front', 'start'],
        why: {
          ko: '받을 서비스가 먼저 실행 중이어야 합니다. 규칙부터 더하면 검색이 모두 오류가 납니다.',
          en: 'The service must be running first. If you add the rule before that, every search fails.',
        },
      },
      {
        id: 'watch',
        text: {
          ko: '옮긴 요청이 제대로 처리되는지 지켜보고, 아니면 규칙을 되돌립니다.',
          en: 'Check that the moved requests work; if they do not, take the rule back.',
        },
        after: ['switch'],
        why: {
          ko: '모놀리스의 도서 모듈이 아직 있으므로 규칙 하나로 되돌아갈 수 있습니다.',
          en: 'The monolith still has its catalog module, so changing one rule is enough to go back.',
        },
      },
      {
        id: 'remove',
        text: {
          ko: '모놀리스에서 도서 모듈을 없앱니다.',
          en: 'Remove the catalog module from the monolith.',
        },
        after: ['watch'],
        why: {
          ko: '확인하기 전에 없애면 되돌아갈 곳이 사라집니다.',
          en: 'If you remove it before the check, there is nothing to go back to.',
        },
      },
    ],
    explain: {
      ko: '담기와 나누기는 따로 할 수 있는 두 걸음입니다. AWS의 실습도 먼저 모놀리스를 컨테이너로 실행하고, 새 서비스를 곁에 띄우고, ALB의 규칙을 바꾸고, 확인한 다음에 모놀리스를 끕니다. 손님에게 영향을 주는 것은 규칙을 바꾸는 한 걸음뿐이고, 그 걸음은 되돌릴 수 있습니다.',
      en: 'Packing and splitting are two separate steps. AWS’s own tutorial also runs the monolith in a container first, starts the services beside it, changes the rules of the ALB and shuts the monolith down only after checking. Only one step, changing the rule, affects shoppers, and you can undo it.',
    },
    facts: ['container-split'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'kernel-count',
    rev: 1,
    objective: 'container',
    section: 'container',
    reviewOnly: true,
    stem: {
      ko: '서버 한 대에 가상 머신 셋을 띄우고, 그 안에서 이미지 하나로 주문 컨테이너를 실행합니다. 둘에는 컨테이너가 네 개씩 있고, 나머지 하나는 아직 컨테이너 없이 켜져 있습니다. 가상 머신 안에서 실행 중인 운영 체제 커널은 모두 몇 개입니까?',
      en: 'One server runs three virtual machines. In two of them four order containers each run, all from one image; the third is on but has no container yet. How many operating system kernels are running inside the virtual machines in total?',
    },
    value: 3,
    tolerance: 0,
    unit: { ko: '개', en: 'kernels' },
    traps: [
      {
        value: 8,
        why: {
          ko: '컨테이너는 격리된 프로세스이고 커널은 함께 씁니다. 컨테이너마다 게스트 운영 체제가 있어야 맞는 답입니다.',
          en: 'A container is an isolated process and shares a kernel. This is the answer if every container had a guest operating system.',
        },
      },
      {
        value: 11,
        why: {
          ko: '가상 머신의 커널 셋에 컨테이너 여덟 개를 더한 값입니다. 컨테이너도 커널을 하나씩 지닐 때의 답입니다.',
          en: 'That is three kernels of virtual machines plus eight containers. It would be right if containers had a kernel each.',
        },
      },
      {
        value: 1,
        why: {
          ko: '가상 머신은 저마다 게스트 운영 체제를 지닙니다. 가상 머신 없이 한 서버에서 컨테이너를 실행할 때의 답입니다.',
          en: 'Every virtual machine has a guest operating system of its own. This is the answer if the containers ran on the server without virtual machines.',
        },
      },
      {
        value: 2,
        why: {
          ko: '컨테이너가 없어도 켜져 있는 가상 머신은 자기 커널을 실행합니다. 컨테이너가 있는 것만 세었을 때의 답입니다.',
          en: 'A virtual machine that is on runs its kernel even without containers. This is the answer if only those with containers counted.',
        },
      },
    ],
    explain: {
      ko: '가상 머신은 저마다 게스트 운영 체제를 지니므로 커널도 가상 머신의 수만큼 있습니다. 컨테이너는 자기가 실행되는 운영 체제의 커널을 함께 쓰므로 몇 개를 띄워도 커널은 늘지 않습니다. 이미지의 수도 커널의 수와 상관이 없습니다.',
      en: 'Each virtual machine has its own guest operating system, so there is one kernel per virtual machine. Containers share the kernel of the system they run on, so starting more adds none. The number of images does not matter either.',
    },
    facts: ['container-kernel'],
    checked: '2026-11-22',
  },
]);
