import { checkTarget } from './alb-target-health';
import { decideKey } from './api-key';
import {
  availabilityFromTimes,
  downtimeMinutesPerYear,
  kOfNAvailability,
  parallelAvailability,
  seriesAvailability,
} from './availability';
import { bestEffortOrder } from './best-effort-order';
import { blastRadius } from './blast-radius';
import { takeFromAll } from './bucket-scopes';
import { changeVisibility } from './change-visibility';
import { chooseRoute } from './choose-route';
import { cidrContains } from './cidr';
import { deadLetterMove } from './dead-letter-move';
import { dedupKey, isDuplicateSend } from './dedup-window';
import { deleteMessage } from './delete-message';
import { deliversAgain } from './duplicate-delivery';
import { imagesToExpire } from './ecr-lifecycle';
import { layersToPull, nextPullCall, resolveReference } from './ecr-pull';
import { planPush } from './ecr-push-layers';
import { scanImage } from './ecr-scan';
import { putTag } from './ecr-tag-mutability';
import { isTokenValid } from './ecr-token';
import { countFailedAttempts, startDelaySeconds } from './ecs-back-off';
import { firstMove, isDeadlocked, rollingBounds } from './ecs-bounds';
import { afterTrip, breakerThreshold, nextBreaker } from './ecs-breaker';
import { splitByCapacityProviders } from './ecs-capacity-providers';
import { actsOnUnhealthy, countsAsHealthy } from './ecs-health';
import { allowedInstances, fittingInstances, placeOnInstance } from './ecs-placement';
import { startableTasks, steadyDifference, stoppableTasks } from './ecs-steps';
import { stopTimes } from './ecs-stop';
import { isBeforeRunning, isCounted, isForward } from './ecs-task-state';
import { spreadOverZones, spreadZone } from './ecs-zone-spread';
import { resolveServiceName } from './endpoint-dns';
import { endpointPolicyAllows, requestSucceeds } from './endpoint-policy';
import { fairOrder, isNoisyTenant } from './fair-queue';
import { fullMeshCount } from './full-mesh';
import { gatewayEndpointRoutes } from './gateway-endpoint';
import { gatewayStatus } from './gateway-response';
import { receivablePrefix, receiveFromGroups } from './head-prefix';
import { inFlightAnswer } from './in-flight-cap';
import { integrationAnswer, longestTimeout } from './integration-timeout';
import { internetGatewayPasses } from './internet-gateway';
import { localRoutes, refuseRouteInLocal } from './local-route';
import { firstVisibleAt } from './message-delay';
import { deadLetterEnqueuedAt, expiresAt } from './message-retention';
import { messageState, statesAfter } from './message-state';
import { defaultNetworkAclRules, networkAclAllows, newNetworkAclRules } from './network-acl';
import {
  answerReturnsOver,
  nextPeeringStatus,
  overlappingCidrs,
  peeringDelivers,
  peeringRouteState,
  requestedPeeringStatus,
} from './peering';
import { pollAnswer, polledShards } from './poll-shards';
import { endpointsForPrivatePull, failureWithout, hasInternetPath } from './private-pull';
import { batchLimit, receiveMessage } from './receive-message';
import { cacheAnswer } from './response-cache';
import { strandedChanges, whatRollbackReverts } from './rollback';
import {
  mayReferToGroup,
  newSecurityGroupRules,
  ruleNames,
  securityGroupPasses,
  securityGroupsAllow,
  securityGroupsFilter,
} from './security-group';
import { refuseSend } from './send-message';
import { routeTableOfSubnet } from './subnet-route-table';
import { openBucket, refillBucket, takeToken, tokensAt, wholeTokensAt } from './token-bucket';
import { quotaLimit, quotaPeriodAt, quotaPeriodSeconds, takeQuota } from './usage-quota';
import { websocketClosing } from './websocket-life';
import { judgeMessage } from './websocket-message';
import { pushAnswer } from './websocket-push';

/**
 * Every rule that is a function, by its id: `SIM-…` as the behaviour rules number them (`SIM-F01` to
 * `SIM-F03` are the rules of FIFO queues, which have no number there), the others by the id of the
 * fact they come from. Each value names the functions that carry the rule.
 */
export const rulesById = {
  'SIM-E01': { steadyDifference, isForward },
  'SIM-E02': { rollingBounds, startableTasks, stoppableTasks, isCounted },
  'SIM-E03': { isDeadlocked },
  'SIM-E04': { firstMove },
  'SIM-E05': { countsAsHealthy, actsOnUnhealthy },
  'SIM-E06': { checkTarget, stopTimes },
  'SIM-E07': { breakerThreshold },
  'SIM-E08': { nextBreaker, afterTrip },
  'SIM-E09': { splitByCapacityProviders },
  'SIM-E10': { fittingInstances, allowedInstances, placeOnInstance, spreadZone, spreadOverZones },
  'SIM-E11': { startDelaySeconds, countFailedAttempts, isBeforeRunning },
  'SIM-F01': { receivablePrefix, receiveFromGroups },
  'SIM-F02': { isDuplicateSend, dedupKey },
  'SIM-F03': { refuseSend },
  'SIM-G01': { openBucket, refillBucket, tokensAt, wholeTokensAt, takeToken },
  'SIM-G02': { takeFromAll },
  'SIM-G03': { quotaPeriodSeconds, quotaPeriodAt, quotaLimit, takeQuota },
  'SIM-G04': { decideKey },
  'SIM-G05': { cacheAnswer },
  'SIM-G06': { longestTimeout, integrationAnswer },
  'SIM-G07': { websocketClosing, judgeMessage, pushAnswer },
  'SIM-Q01': { firstVisibleAt, statesAfter, messageState },
  'SIM-Q02': { receiveMessage, batchLimit },
  'SIM-Q03': { deadLetterMove },
  'SIM-Q04': { polledShards, pollAnswer },
  'SIM-Q05': { deleteMessage },
  'SIM-Q06': { deliversAgain },
  'SIM-Q07': { bestEffortOrder },
  'SIM-Q08': { changeVisibility },
  'SIM-Q09': { expiresAt, deadLetterEnqueuedAt },
  'SIM-Q10': { inFlightAnswer },
  'SIM-Q11': { isNoisyTenant, fairOrder },
  'SIM-S01': { securityGroupsAllow },
  'SIM-S02': { newSecurityGroupRules },
  'SIM-S03': { securityGroupPasses },
  'SIM-S04': { ruleNames, mayReferToGroup },
  'SIM-S05': { networkAclAllows, defaultNetworkAclRules, newNetworkAclRules },
  'SIM-S06': { securityGroupsFilter },
  'SIM-V01': { routeTableOfSubnet },
  'SIM-V02': { chooseRoute },
  'SIM-V03': { localRoutes, refuseRouteInLocal },
  'SIM-V04': { chooseRoute, cidrContains },
  'SIM-V05': { chooseRoute, gatewayEndpointRoutes },
  'SIM-V06': { peeringRouteState },
  'SIM-V07': { peeringDelivers },
  'SIM-V08': { answerReturnsOver },
  'SIM-V09': { resolveServiceName },
  'SIM-V10': { internetGatewayPasses },
  C07: {
    seriesAvailability,
    parallelAvailability,
    kOfNAvailability,
    downtimeMinutesPerYear,
    availabilityFromTimes,
  },
  E40: { hasInternetPath },
  E41: { endpointsForPrivatePull },
  E45: { failureWithout },
  G26: { gatewayStatus },
  N01: { blastRadius },
  N03: { whatRollbackReverts, strandedChanges },
  P03: { nextPeeringStatus, requestedPeeringStatus },
  P04: { overlappingCidrs },
  P05: { fullMeshCount },
  R02: { isTokenValid },
  R03: { layersToPull, resolveReference, nextPullCall },
  R04: { planPush },
  R06: { putTag },
  R07: { scanImage },
  R09: { imagesToExpire },
  V12: { endpointPolicyAllows, requestSucceeds },
} as const;
