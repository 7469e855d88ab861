import { canStartBasicScan, scanImage } from '../rules/ecr-scan';
import { seconds } from '../time';
import { flaws } from './ecr-catalog';
import { imageOf, type Ecr, type EcrContext, type Image } from './ecr-state';

const scanTime = seconds(2);
const about = { rule: 'R07', part: 'scan' };

/** Begins a scan; its report comes when it is done. */
export function startScan(image: Image, context: EcrContext): void {
  const { digest } = image;
  image.lastScanAt = context.now;
  if (digest === '9c41') {
    context.move({ entity: digest, line: 'scan-image', lasting: scanTime, shape: 'control' });
  }
  context.log('scan-started', { image: digest }, about);
  context.after(scanTime, { kind: 'scanned', digest });
}

/** Somebody asks for a scan: possible with basic scanning, once a day for each image. */
export function askScan(digest: string, state: Ecr, context: EcrContext): void {
  const image = imageOf(state, digest);
  if (image === undefined) {
    context.log('nothing-to-scan', { image: digest }, about);
  } else if (context.settings.choice('scanning') === 'ENHANCED') {
    context.log('scan-is-continuous', { image: digest }, about);
  } else if (!canStartBasicScan(image.lastScanAt, context.now)) {
    context.log('scan-too-soon', { image: digest, hours: 24 }, { part: 'scan' });
  } else startScan(image, context);
}

/** R07: the report of a scan. It is kept with the image and changes nothing else. */
export function report(digest: string, state: Ecr, context: EcrContext): void {
  const image = imageOf(state, digest);
  if (image === undefined) return;
  const { findings, high, critical } = scanImage(image.layers, state.known);
  image.findings = findings.length;
  state.lastFindings = findings.length;
  if (findings.length === 0) context.log('scan-clean', { image: digest }, about);
  else {
    const params = { image: digest, findings: findings.length, high, critical };
    context.log('scan-found', params, about);
  }
}

/** The world learns of the next flaw. Enhanced scanning looks at every image again. */
export function publishFlaw(state: Ecr, context: EcrContext): void {
  const flaw = flaws[state.known.length];
  if (flaw === undefined) {
    context.log('no-more-flaws', { flaws: state.known.length }, about);
    return;
  }
  state.known.push(flaw);
  const affected = state.images.filter(({ layers }) => layers.includes(flaw.layer)).length;
  context.log('flaw-known', { flaw: flaw.id, layer: flaw.layer, images: affected }, about);
  if (context.settings.choice('scanning') !== 'ENHANCED') return;
  for (const image of state.images) startScan(image, context);
}
