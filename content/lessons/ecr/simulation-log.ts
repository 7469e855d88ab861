import type { Simulation } from '@/lib/simulate/simulation';
import { pullLog } from './simulation-log-pull';

/** What happened and why, one sentence or two for each code. */
export const log: Simulation['words']['log'] = {
  'token-issued': {
    ko: 'ECR이 IAM 자격 증명을 확인하고 파이프라인에 토큰을 내주었습니다({token}번째). 지금부터 {hours}시간 동안 통하며, 쓴다고 늘어나지 않습니다.',
    en: 'ECR checked the IAM credentials and issued token {token} to the pipeline. It works for {hours} hours from now, and using it does not prolong it.',
  },
  'token-over': {
    ko: '파이프라인의 토큰이 나온 지 {hours}시간이 되어 만료되었습니다. 다음 푸시에는 새 토큰이 필요합니다.',
    en: 'The token of the pipeline is {hours} hours old and has expired. The next push needs a new one.',
  },
  'token-aged': {
    ko: '파이프라인의 토큰이 나온 지 {hours}시간이 지난 것으로 칩니다. 만료되어도 이미 올린 이미지와 도는 태스크는 그대로입니다.',
    en: 'Let the token of the pipeline be {hours} hours old. It has expired, but images already pushed and running tasks stay as they are.',
  },
  'token-already-over': {
    ko: '파이프라인의 토큰은 이미 나온 지 {hours}시간이 넘어 만료되어 있습니다.',
    en: 'The {hours} hours of the pipeline’s token are over already: it has expired.',
  },
  'push-asked': {
    ko: '{push}: 토큰이 유효하므로 {image|을/를} 태그 {tag|으로/로} 푸시하기 시작합니다. 레이어는 {layers}개, 모두 {megabytes} MB입니다.',
    en: '{push}: the token is valid, so the push of {image} as {tag} begins. Layers: {layers}, {megabytes} MB in all.',
  },
  'move-asked': {
    ko: '{push}: 태그를 옮기려고 {image|을/를} {tag|으로/로} 다시 푸시합니다. 레이어 {layers}개({megabytes} MB)는 이미 레지스트리에 있습니다.',
    en: '{push}: to move the tag, {image} is pushed again as {tag}. All of its layers are in the registry already: {layers}, {megabytes} MB.',
  },
  'push-denied': {
    ko: '{push}: 토큰이 나온 지 {hours}시간이 지나 {image|을/를} {tag|으로/로} 푸시하려는 것을 레지스트리가 거절했습니다. IAM 권한이 그대로여도 토큰은 새로 받아야 합니다.',
    en: '{push}: the registry refuses to take {image} as {tag}, because the {hours} hours of the token are over. Even with unchanged IAM permissions a new token is needed.',
  },
  'nothing-to-move': {
    ko: '{push}: {image|이/가} 리포지토리에 없어 태그 {tag|을/를} 옮기지 못합니다. 이름은 있는 매니페스트에만 붙습니다.',
    en: '{push}: {image} is not in the repository, so {tag} cannot move to it. A name needs a manifest to point to.',
  },
  'layer-skipped': {
    ko: '{push}: 레지스트리에 {layer|이/가} 이미 있어 건너뜁니다. {megabytes} MB를 올리지 않아도 됩니다.',
    en: '{push}: the registry already has {layer}, so it is skipped. That saves {megabytes} MB.',
  },
  'layer-uploaded': {
    ko: '{push}: 레지스트리에 {layer|이/가} 없어 {megabytes} MB를 올렸고, ECR이 S3에 저장했습니다.',
    en: '{push}: the registry did not have {layer}, so {megabytes} MB were uploaded and ECR stored them in S3.',
  },
  'image-recorded': {
    ko: '{push}: 매니페스트가 등록되어 레이어들이 이미지 {image|이/가} 되었습니다. 올린 것은 {uploaded} MB, 건너뛴 레이어는 {skipped}개입니다.',
    en: '{push}: the manifest is recorded, which makes the layers the image {image}. Uploaded: {uploaded} MB; layers skipped: {skipped}.',
  },
  'image-known': {
    ko: '{push}: {image}의 매니페스트가 이미 있어 이름만 정하면 됩니다. 올린 것은 {uploaded} MB, 건너뛴 레이어는 {skipped}개입니다.',
    en: '{push}: the manifest of {image} is already there, so only the name is left. Uploaded: {uploaded} MB; layers skipped: {skipped}.',
  },
  'tag-created': {
    ko: '처음 쓰는 이름이라 태그 {tag|이/가} 새로 생겨 {image|을/를} 가리킵니다.',
    en: 'The name was not in use, so the tag {tag} is created and points to {image}.',
  },
  'tag-moved': {
    ko: '이미 있는 이름으로 푸시했으므로 태그 {tag|이/가} {from}에서 {image|으로/로} 옮겨 갔습니다. {from|은/는} 사라지지 않고 다이제스트로 남습니다.',
    en: 'The push used an existing name, so the tag {tag} moved from {from} to {image}. {from} is not gone: it remains under its digest.',
  },
  'tag-unchanged': {
    ko: '태그 {tag|이/가} 이미 {image|을/를} 가리키므로 바뀌는 것이 없습니다.',
    en: 'The tag {tag} already points to {image}, so nothing changes.',
  },
  'tag-refused': {
    ko: '{push}: {mode} 설정이 지키는 태그 {tag|이/가} 이미 {from|을/를} 가리키므로 {image}의 푸시를 거절합니다(ImageTagAlreadyExistsException).',
    en: '{push}: {mode} protects the tag {tag}, which already points to {from}, so the push of {image} is refused (ImageTagAlreadyExistsException).',
  },
  'mutability-set': {
    ko: '태그 변경 가능성이 {mode|으로/로} 바뀌었습니다. 이미 있는 태그는 가리키던 곳에 그대로 있습니다.',
    en: 'Tag mutability is now {mode}. Existing tags stay where they point.',
  },
  'mutability-set-except': {
    ko: '태그 변경 가능성이 {mode|으로/로} 바뀌었고, {filter|과/와} 맞는 태그는 예외입니다. 이미 있는 태그는 가리키던 곳에 그대로 있습니다.',
    en: 'Tag mutability is now {mode}, and tags that match {filter} are exceptions. Existing tags stay where they point.',
  },
  'scan-started': {
    ko: '{image}의 패키지를 알려진 취약점과 견주는 스캔을 시작합니다. 그동안에도 이미지는 받을 수 있습니다.',
    en: 'A scan begins to compare the packages of {image} with known vulnerabilities. The image can be pulled all the while.',
  },
  'scan-found': {
    ko: '스캔이 {image}에서 알려진 취약점 {findings}개를 찾았습니다(CRITICAL {critical}, HIGH {high}). 알릴 뿐, 고치거나 막지 않습니다.',
    en: 'The scan found known vulnerabilities in {image}: {findings} (CRITICAL {critical}, HIGH {high}). It reports; it neither repairs nor blocks.',
  },
  'scan-clean': {
    ko: '스캔은 {image}에서 지금 알려진 취약점을 찾지 못했습니다. 새 취약점이 알려지면 같은 이미지에서도 나올 수 있습니다.',
    en: 'The scan found no vulnerability known today in {image}. Once new ones are known, the same image may have some.',
  },
  'scan-too-soon': {
    ko: '{image|은/는} 스캔한 지 {hours}시간이 지나지 않아 기본 스캔을 다시 시작할 수 없습니다.',
    en: '{image} was scanned less than {hours} hours ago, so another basic scan cannot start.',
  },
  'scan-is-continuous': {
    ko: '향상된 스캔은 Amazon Inspector가 스스로 되풀이하므로 {image|을/를} 따로 스캔하지 않습니다.',
    en: 'With enhanced scanning Amazon Inspector repeats its scans by itself, so {image} is not scanned on request.',
  },
  'nothing-to-scan': {
    ko: '{image|이/가} 리포지토리에 없어 스캔할 것이 없습니다.',
    en: '{image} is not in the repository, so there is nothing to scan.',
  },
  'flaw-known': {
    ko: '레이어 {layer}의 패키지에서 취약점 {flaw|이/가} 새로 알려졌습니다. 이 레이어를 쓰는 이미지는 {images}개이고, 이미지가 바뀐 것은 아닙니다.',
    en: 'A vulnerability in the packages of layer {layer} becomes known: {flaw}. Images that use the layer: {images}. None of them has changed.',
  },
  'no-more-flaws': {
    ko: '여기에서 알려질 취약점 {flaws}개는 모두 알려졌습니다.',
    en: 'All {flaws} vulnerabilities of this run are already known.',
  },
  'image-expired': {
    ko: '규칙이 남기는 최근 {keep}개에 들지 못해 {image|이/가} 만료되었습니다. 함께 사라진 태그는 {tags}개이고, 이 이미지로는 롤백할 수 없습니다.',
    en: 'The rule keeps the newest images, here {keep}, and {image} is not among them, so it expires. Tags gone with it: {tags}. There is no rolling back to it.',
  },
  'still-running': {
    ko: '이미 {image|을/를} 실행하는 태스크 {tasks}개는 그대로 돕니다. 다만 멈추면 같은 이미지로 다시 시작하지 못합니다.',
    en: 'Tasks that already run {image} go on: {tasks}. Once they stop, though, none can start from that image again.',
  },
  'layers-freed': {
    ko: '쓰는 이미지가 없어진 레이어 {layers}개({megabytes} MB)가 S3에서 지워졌습니다. 다른 이미지와 함께 쓰던 레이어는 남습니다.',
    en: 'Layers that no image uses any more leave S3: {layers} ({megabytes} MB). Layers shared with other images stay.',
  },
  'nothing-expired': {
    ko: '이미지 {images}개 가운데 만료될 것이 없습니다. 규칙은 대상 가운데 최근 {keep}개를 남깁니다.',
    en: 'No image expires. There are {images}, and of those it counts the rule keeps the newest {keep}.',
  },
  ...pullLog,
};
