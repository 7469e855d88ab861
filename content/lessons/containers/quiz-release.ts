import { defineQuiz } from '@/lib/grade/item';

/** Sections release and split. */
export const releaseItems = defineQuiz([
  {
    kind: 'single',
    id: 'login-review',
    rev: 1,
    objective: 'release',
    section: 'release',
    stem: {
      ko: '하루책방은 아직 모놀리스입니다. 회원 팀이 회원 테이블의 열 이름을 바꾸려 하는데, 주문 모듈의 코드가 그 테이블을 직접 조회합니다. 앞으로 이런 변경을 회원 팀이 혼자 검토하고 끝내게 하려면 무엇을 바꾸어야 합니까?',
      en: 'Haru Books is still a monolith. The members team wants to rename a column of the members table, but code of the orders module queries that table directly. What has to change so that the members team can review and finish such a change alone in future?',
    },
    options: [
      {
        id: 'copies',
        text: {
          ko: '모놀리스를 두 벌 띄우고 앞에 로드 밸런서를 둡니다.',
          en: 'Run the monolith twice behind a load balancer.',
        },
        why: {
          ko: '협의하는 까닭이 서버 고장에 대한 걱정이라면 맞습니다. 두 벌은 같은 코드와 같은 테이블을 쓰므로 열 이름을 바꾸면 두 벌의 주문 코드가 함께 깨집니다.',
          en: 'Right if the teams met because servers fail. Both copies run the same code on the same table, so a renamed column breaks the orders code in both.',
        },
      },
      {
        id: 'package',
        text: {
          ko: '모놀리스를 이미지로 만들어 컨테이너로 실행합니다.',
          en: 'Build the monolith into an image and run it as a container.',
        },
        why: {
          ko: '서버마다 다른 설치 상태가 문제라면 맞습니다. 담는 방법을 바꾸어도 주문 코드는 여전히 그 열을 읽습니다.',
          en: 'Right if differently installed servers were the problem. Packaging changes nothing about the orders code, which still reads that column.',
        },
      },
      {
        id: 'shared',
        text: {
          ko: '주문을 서비스로 떼어 내되 데이터베이스는 함께 씁니다.',
          en: 'Split orders into a service on the same database.',
        },
        why: {
          ko: '두 팀이 프로세스로만 얽혀 있다면 맞습니다. 테이블을 함께 읽는 한 열 이름은 두 팀의 약속이고, 이제는 두 배포의 때까지 맞추어야 합니다.',
          en: 'Right if the process were all that ties the teams together. While both read the table, its columns bind both, and now two deployments have to be timed as well.',
        },
      },
      {
        id: 'boundary',
        correct: true,
        text: {
          ko: '주문 코드가 테이블 대신 회원 모듈의 정해진 함수를 부릅니다.',
          en: 'Let orders call an agreed function of the members module.',
        },
        why: {
          ko: '열 이름은 회원 모듈 안의 일이 됩니다. 함수의 이름과 결과가 그대로면 주문 팀이 볼 것이 없습니다.',
          en: 'The column becomes a matter inside the members module. As long as the function and its result stay, the orders team has nothing to review.',
        },
      },
    ],
    explain: {
      ko: '협의를 부르는 것은 배포 단위의 크기만이 아니라 남의 테이블을 직접 읽는 결합입니다. 경계를 함수로 정하면 모놀리스인 채로도 결합도가 내려가며, 이것이 모듈형 모놀리스입니다. 서비스로 나누어도 테이블을 함께 쓰면 결합은 그대로입니다.',
      en: 'What calls for a meeting is not only the size of the deploy unit but the coupling of reading another team’s table. A boundary made of functions lowers it even inside a monolith: that is a modular monolith. A split that keeps the shared table keeps the coupling.',
    },
    facts: [],
    note: 'N02',
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'rollback-what',
    rev: 1,
    objective: 'release',
    section: 'split',
    stem: {
      ko: '모놀리스의 릴리스 v50에 회원 팀의 로그인 개선, 도서 팀의 검색 수정, 주문 팀의 버그가 함께 실렸습니다. 배포할 때 주문 테이블의 쿠폰 열도 지웠는데, v49의 코드는 이 열을 읽습니다. v49의 이미지로 롤백하면 일어나는 일을 모두 고르십시오.',
      en: 'Release v50 of the monolith carried a better login by the members team, a search fix by catalog and a bug by orders. Its deployment also dropped the coupon column of the orders table, which the code of v49 reads. Select everything that happens on a rollback to the image of v49.',
    },
    options: [
      {
        id: 'search-gone',
        correct: true,
        text: {
          ko: '검색 수정이 손님에게서 사라집니다.',
          en: 'Shoppers lose the fix to the search.',
        },
        why: {
          ko: '이미지 하나에 세 팀의 변경이 함께 들어 있으므로 버그만 골라 뺄 수 없습니다.',
          en: 'One image holds the changes of three teams, so the bug cannot be taken out alone.',
        },
      },
      {
        id: 'column-back',
        text: {
          ko: '쿠폰 열과 그 값이 v49와 함께 돌아옵니다.',
          en: 'The coupon column returns along with v49.',
        },
        why: {
          ko: '데이터베이스가 이미지 안에 들어 있다면 맞습니다. 데이터베이스는 이미지 밖에 있으므로 프로그램을 바꾸어도 지운 데이터는 그대로 없습니다.',
          en: 'Right if the database were inside the image. It is outside, so a change of program does not bring dropped data back.',
        },
      },
      {
        id: 'old-code-fails',
        correct: true,
        text: {
          ko: '쿠폰을 읽는 v49의 기능이 오류를 냅니다.',
          en: 'Functions of v49 that read coupons fail.',
        },
        why: {
          ko: '프로그램은 옛것이고 스키마는 새것입니다. 없는 열을 읽는 조회는 실패합니다.',
          en: 'The program is old and the schema is new. A query of a column that is gone fails.',
        },
      },
      {
        id: 'rebuild',
        text: {
          ko: '세 팀이 v49를 다시 빌드할 때까지 바꿀 수 없습니다.',
          en: 'It has to wait until three teams rebuild v49.',
        },
        why: {
          ko: '지난 이미지를 보관하지 않는다면 맞습니다. 보관한 이미지 하나를 다시 실행하면 되므로 바꾸는 동작 자체는 간단합니다.',
          en: 'Right if past images were not kept. The stored image only has to be run again, so the change itself is simple.',
        },
      },
    ],
    explain: {
      ko: '모놀리스의 롤백은 동작이 어려운 것이 아니라 값이 비쌉니다. 한 릴리스에 묶인 좋은 변경이 함께 빠지고, 되돌릴 수 없는 스키마 변경은 옛 프로그램과 어긋납니다. 그래서 릴리스를 작게 하고, 옛 버전이 읽는 열은 곧바로 지우지 않습니다.',
      en: 'Rolling a monolith back is not hard to do but expensive: good changes in the same release go too, and a schema change that cannot be undone no longer fits the old program. So keep releases small, and do not drop at once what the previous version still reads.',
    },
    facts: [],
    note: 'N03',
    checked: '2026-11-22',
  },
]);
