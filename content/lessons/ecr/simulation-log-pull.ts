import type { Simulation } from '@/lib/simulate/simulation';

/** Sentences about tasks and the way of a pull. */
export const pullLog: Simulation['words']['log'] = {
  'task-asked': {
    ko: '{task|을/를} 시작합니다. 이미지를 태그 {tag|으로/로} 적었으므로, 매니페스트를 묻는 순간 태그가 가리키는 것을 받습니다.',
    en: '{task} is to start. Its image is named by the tag {tag}, so it gets whatever the tag points to when the manifest is asked for.',
  },
  'task-asked-pinned': {
    ko: '{task|을/를} 시작합니다. 서비스가 이 배포에서 태그 {tag|을/를} {image|으로/로} 정해 두었으므로 그 다이제스트로 받습니다.',
    en: '{task} is to start. In this deployment the service has settled on {image} for the tag {tag}, so that digest is pulled.',
  },
  'task-asked-by-digest': {
    ko: '{task|을/를} 시작합니다. 이미지를 다이제스트 {image|으로/로} 적었으므로 태그가 어디로 옮겨졌든 같은 것을 받습니다.',
    en: '{task} is to start. Its image is named by the digest {image}, so it gets the same one wherever tags have moved.',
  },
  'digest-pinned': {
    ko: '서비스가 태그 {tag|을/를} 다이제스트 {image|으로/로} 풀었습니다. 버전 일관성이 켜져 있어 이 배포의 태스크는 모두 이것을 씁니다.',
    en: 'The service resolves the tag {tag} to the digest {image}. With version consistency on, all tasks of this deployment use it.',
  },
  'pin-kept': {
    ko: '태그 {tag|은/는} 이제 {current|을/를} 가리키지만 {task|은/는} 먼저 시작한 태스크처럼 {image|을/를} 받습니다. 서비스는 새로 배포할 때에만 태그를 다시 풉니다.',
    en: 'The tag {tag} now points to {current}, yet {task} gets {image} like the tasks before it: a service resolves the tag again only in a new deployment.',
  },
  redeployed: {
    ko: '새 배포가 시작되어 서비스가 태그 {tag|을/를} 다시 풀고, 도는 태스크 {tasks}개를 새 태스크로 바꿉니다.',
    en: 'A new deployment begins, so the service resolves the tag {tag} again and replaces its running tasks: {tasks}.',
  },
  'nothing-to-deploy': {
    ko: '리포지토리에 태그 {tag|이/가} 없어 다이제스트로 풀 수 없습니다. 도는 태스크는 그대로 둡니다.',
    en: 'The repository has no tag {tag}, so there is no digest to resolve it to. Running tasks are left alone.',
  },
  'still-deploying': {
    ko: '앞선 배포가 아직 태스크를 바꾸는 중이라, 태그 {tag|을/를} 다시 푸는 배포는 끝난 뒤에 해야 합니다.',
    en: 'An earlier deployment is still replacing tasks, so resolving the tag {tag} again has to wait until it is done.',
  },
  'task-replaced': {
    ko: '{task|이/가} 실행되었으므로 서비스가 옛 태스크 {old|을/를} 끝냅니다.',
    en: '{task} runs, so the service ends the old task {old}.',
  },
  'not-a-service': {
    ko: '따로 시작한 태스크는 시작할 때마다 태그 {tag|을/를} 풀므로 새로 배포할 서비스가 없습니다.',
    en: 'Tasks started on their own resolve the tag {tag} each time, so there is no service to deploy anew.',
  },
  'task-token': {
    ko: 'ECS가 태스크 실행 역할의 권한으로 {task}에 쓸 토큰을 얻었습니다. 파이프라인의 토큰과는 상관이 없습니다.',
    en: 'With the permissions of the task execution role ECS got a token for {task}. The token of the pipeline plays no part.',
  },
  'manifest-got': {
    ko: '{task|이/가} {image}의 매니페스트를 받아 레이어 {layers}개가 필요하다는 것을 알았습니다. 매니페스트는 한 번만 묻습니다.',
    en: '{task} has the manifest of {image} and knows that it takes {layers} layers. The manifest is asked for once.',
  },
  'layers-held': {
    ko: '호스트 {host}에 레이어 {held}개가 남아 있어 {task|은/는} {missing}개, {megabytes} MB만 받으면 됩니다.',
    en: 'Layers left on host {host}: {held}. So {task} still has to download {missing}, which is {megabytes} MB.',
  },
  'findings-ignored': {
    ko: '{image}의 스캔에 취약점 {findings}개가 적혀 있지만 {task|은/는} 그대로 받습니다. 스캔 결과는 풀을 막지 않습니다.',
    en: 'Findings in the last scan of {image}: {findings}. Even so {task} pulls it, because findings do not block a pull.',
  },
  'layer-downloaded': {
    ko: 'ECR은 미리 서명된 URL만 알려 주므로 {task|은/는} {layer|을/를} S3에서 받았습니다({megabytes} MB).',
    en: 'ECR gave only a pre-signed URL, so {task} downloaded {layer} ({megabytes} MB) from S3.',
  },
  'task-running': {
    ko: '{image}의 레이어가 모두 모여 {task|이/가} 실행됩니다. 이제부터는 태그가 옮겨져도 바뀌지 않습니다.',
    en: 'All layers of {image} are there, so {task} runs. From now on no moving tag changes it.',
  },
  'siblings-differ': {
    ko: '{task|은/는} {image|을/를} 실행하지만 다른 이미지를 실행하는 태스크가 {siblings}개 있습니다(먼저 시작한 것은 {other}). 저마다 시작할 때 받은 것을 실행합니다.',
    en: '{task} runs {image}. Tasks that run something else: {siblings} (the oldest {other}). Each runs what it got when it started.',
  },
  'tag-not-found': {
    ko: '리포지토리에 태그 {tag|이/가} 없어 {task|은/는} 매니페스트를 받지 못하고 시작에 실패합니다.',
    en: 'The repository has no tag {tag}, so {task} gets no manifest and fails to start.',
  },
  'image-not-found': {
    ko: '리포지토리에 {image}의 매니페스트가 없어 {task|은/는} 시작에 실패합니다. 다이제스트를 알아도 없는 이미지는 받을 수 없습니다.',
    en: 'The repository has no manifest of {image}, so {task} fails to start. Knowing a digest does not bring back an image.',
  },
  'layer-gone': {
    ko: '{task|이/가} 받는 동안 이미지가 만료되어 {layer|을/를} 얻지 못합니다. ECR은 이미지에 든 레이어의 주소만 알려 줍니다.',
    en: 'The image expired while {task} was pulling, so {layer} is not to be had. ECR gives addresses only for layers of an image.',
  },
  'token-path-missing': {
    ko: '{task|은/는} ecr.api로 가는 길이 없어 토큰을 얻지 못하고 {error|으로/로} 멈춥니다.',
    en: '{task} has no way to ecr.api, gets no token and stops with {error}.',
  },
  'registry-path-missing': {
    ko: '{task|은/는} ecr.dkr로 가는 길이 없어 레지스트리에 묻지 못하고 {error|으로/로} 멈춥니다.',
    en: '{task} has no way to ecr.dkr, cannot ask the registry and stops with {error}.',
  },
  'layer-path-missing': {
    ko: '{task|은/는} 토큰과 매니페스트를 받고도 S3로 가는 길이 없어 레이어에서 {error|으로/로} 멈춥니다. 오류의 주소에 starport-layer-bucket이 보입니다.',
    en: '{task} has token and manifest but no way to S3, so it stops at the layers with {error}. The address in the error names starport-layer-bucket.',
  },
  'task-ended': {
    ko: '{image|을/를} 실행하던 {task|이/가} 끝났습니다. 그 자리에 새 태스크를 시작하면 이미지를 다시 물어 받습니다.',
    en: '{task}, which ran {image}, has ended. A new task in its place asks for its image again.',
  },
  'nothing-to-stop': {
    ko: '실행 중인 태스크가 없어 끝낼 것이 없습니다.',
    en: 'No task is running, so there is none to end.',
  },
  'path-closed': {
    ko: '{path} 엔드포인트가 없어졌습니다. 이 서브넷에는 인터넷으로 나가는 길이 없어 대신 갈 곳도 없습니다.',
    en: 'The endpoint {path} is gone. This subnet has no way to the internet, so there is no other path.',
  },
  'path-opened': {
    ko: '{path} 엔드포인트가 생겨 그 서비스에 다시 닿습니다. 이미 실패한 태스크는 되살아나지 않습니다.',
    en: 'The endpoint {path} is there, so its service is within reach again. Tasks that failed do not come back.',
  },
  'path-already-so': {
    ko: '{path} 엔드포인트는 이미 그 상태라 바뀌는 것이 없습니다.',
    en: 'The endpoint {path} is in that state already, so nothing changes.',
  },
};
