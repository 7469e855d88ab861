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
          ko: '두 벌은 같은 코드와 같은 테이블을 쓰므로 열 이름을 바꾸면 두 벌의 주문 코드가 함께 깨집니다. 서버 고장이 걱정일 때의 답입니다.',
          en: 'Both copies run the same code on the same table, so a renamed column breaks the orders code in both. This would help if the worry were failing servers.',
        },
      },
      {
        id: 'package',
        text: {
          ko: '모놀리스를 이미지로 만들어 컨테이너로 실행합니다.',
          en: 'Build the monolith into an image and run it as a container.',
        },
        why: {
          ko: '담는 방법을 바꾸어도 주문 코드는 여전히 그 열을 읽습니다. 서버마다 설치 상태가 다른 것이 문제일 때의 답입니다.',
          en: 'Packaging changes nothing about the orders code, which still reads that column. This would help if servers with different software installed were the problem.',
        },
      },
      {
        id: 'shared',
        text: {
          ko: '주문을 서비스로 떼어 내되 데이터베이스는 함께 씁니다.',
          en: 'Split orders into a service on the same database.',
        },
        why: {
          ko: '테이블을 함께 읽는 한 열 이름은 두 팀의 약속으로 남고, 이제는 두 배포의 때까지 맞추어야 합니다. 두 팀이 프로세스로만 얽혀 있을 때의 답입니다.',
          en: 'While both read the table, its columns bind both teams, and now two deployments have to be timed as well. This would help if sharing a process were all that tied them together.',
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
          ko: '열 이름이 회원 모듈 안의 일이 됩니다. 함수의 이름과 결과가 그대로면 주문 팀은 검토할 것이 없습니다.',
          en: 'The column becomes an internal matter of the members module. As long as the function and its result stay the same, the orders team has nothing to review.',
        },
      },
    ],
    explain: {
      ko: '협의가 필요한 까닭은 배포 단위가 커서만이 아니라 남의 테이블을 직접 읽기 때문입니다. 경계를 함수로 정하면 모놀리스인 채로도 결합도가 내려가며, 이것이 모듈형 모놀리스입니다. 서비스로 나누어도 테이블을 함께 쓰면 결합은 그대로입니다.',
      en: 'Teams have to coordinate not only because they deploy together but because one reads another’s table directly. A boundary made of functions lowers that coupling even inside a monolith; the result is a modular monolith. Splitting into services that share the table keeps the coupling.',
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
    concept: 'rollback-whole',
    stem: {
      ko: '모놀리스의 릴리스 v50에 회원 팀의 로그인 개선, 도서 팀의 검색 수정, 주문 팀의 버그가 함께 실렸습니다. 배포할 때 주문 테이블의 쿠폰 열도 지웠는데, v49의 코드는 이 열을 읽습니다. v49의 이미지로 롤백하면 일어나는 일을 모두 고르십시오.',
      en: 'Release v50 of the monolith carried a better login from the members team, a search fix from the catalog team and a bug from the orders team. Its deployment also dropped the coupon column of the orders table, which the code of v49 reads. Select everything that happens on a rollback to the image of v49.',
    },
    options: [
      {
        id: 'search-gone',
        correct: true,
        text: {
          ko: '검색 수정이 손님에게서 사라집니다.',
          en: 'Shoppers lose the search fix.',
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
          ko: '데이터베이스는 이미지 밖에 있으므로 프로그램을 되돌려도 지운 데이터는 돌아오지 않습니다. 데이터베이스가 이미지 안에 들어 있어야 맞는 답입니다.',
          en: 'The database is outside the image, so going back to an old program does not bring dropped data back. It would return only if the image contained the database.',
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
          en: 'The program is old and the schema is new. A query for a column that is gone fails.',
        },
      },
      {
        id: 'rebuild',
        text: {
          ko: '세 팀이 v49를 다시 빌드할 때까지 바꿀 수 없습니다.',
          en: 'Nothing can change until the three teams rebuild v49.',
        },
        why: {
          ko: '보관해 둔 이미지를 다시 실행하면 되므로 바꾸는 동작 자체는 간단합니다. 지난 이미지를 보관하지 않았을 때의 답입니다.',
          en: 'You only have to run the stored image again, so the change itself is simple. A rebuild would be needed only if past images were not kept.',
        },
      },
    ],
    explain: {
      ko: '모놀리스의 롤백은 하기 어려운 것이 아니라 잃는 것이 많습니다. 한 릴리스에 묶인 좋은 변경이 함께 빠지고, 되돌릴 수 없는 스키마 변경은 옛 프로그램과 어긋납니다. 그래서 릴리스를 작게 하고, 옛 버전이 읽는 열은 곧바로 지우지 않습니다.',
      en: 'Rolling a monolith back is easy to do, but you lose a lot: good changes in the same release go too, and a schema change that cannot be undone no longer fits the old program. So keep releases small, and do not drop right away what the previous version still reads.',
    },
    facts: [],
    note: 'N03',
    checked: '2026-11-22',
  },
]);
