import { seconds, type Micros } from '../time';

/** A vulnerability that has become known, and the layer whose packages have it. */
export type Flaw = {
  readonly id: string;
  readonly layer: string;
  readonly severity: 'HIGH' | 'CRITICAL';
};

/** What a scan says about an image. */
export type ScanReport = {
  /** Ids of the flaws in the image, in the order in which they became known. */
  readonly findings: readonly string[];
  readonly high: number;
  readonly critical: number;
  /** R07: never. A scan reports; who wants to stop a deployment must read the report and do so. */
  readonly blocksPull: false;
};

/**
 * R07: what a scan of an image reports: the flaws known at the time of the scan that are in its
 * layers. The image itself stays as it is, and so does every pull of it.
 */
export function scanImage(layers: readonly string[], known: readonly Flaw[]): ScanReport {
  const found = known.filter(({ layer }) => layers.includes(layer));
  const high = found.filter(({ severity }) => severity === 'HIGH').length;
  return {
    findings: found.map(({ id }) => id),
    high,
    critical: found.length - high,
    blocksPull: false,
  };
}

const basicScanInterval: Micros = seconds(24 * 3600);

/**
 * R07 (basic scanning): whether a scan of an image can be started: once in 24 hours for each image,
 * a scan at its push included (API of ECR, `StartImageScan`).
 *
 * @param lastStartedAt when the last scan of the image began (µs), or null
 * @throws Error naming the value when `now` lies before the last scan
 */
export function canStartBasicScan(lastStartedAt: Micros | null, now: Micros): boolean {
  if (lastStartedAt === null) return true;
  if (now < lastStartedAt) {
    throw new Error(
      `canStartBasicScan: now is ${now}, before the last scan at ${lastStartedAt}. Give it later.`,
    );
  }
  return now - lastStartedAt >= basicScanInterval;
}
