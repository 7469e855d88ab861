/**
 * P05: how many peering connections join every pair of `vpcs` VPCs directly: n(n−1)/2. Peering is not
 * transitive, so a full mesh needs all of them.
 *
 * @throws Error when `vpcs` is no whole number of at least 0
 */
export function fullMeshCount(vpcs: number): number {
  if (!Number.isSafeInteger(vpcs) || vpcs < 0) {
    throw new Error(`full mesh: ${vpcs} is no number of VPCs. Give a whole number of at least 0.`);
  }
  return vpcs === 0 ? 0 : (vpcs * (vpcs - 1)) / 2;
}
