import type { LookAlikes } from '@/lib/lesson/course-data';

/**
 * Concepts that learners take for each other, each pair once. Items name theirs with `concept`;
 * sessions ask items of a pair near each other, because the difference is what has to be learnt.
 */
export const lookAlikes: readonly LookAlikes[] = [
  // Which kind of failure a design stops
  ['copies', 'isolation'],
  ['series', 'parallel'],
  ['rollback-whole', 'rollback-one'],

  // Names of an image, and who may have it
  ['tag', 'digest'],
  ['digest', 'immutable-tag'],
  ['private-access', 'private-path'],

  // What ECS is told
  ['task-role', 'execution-role'],
  ['desired-count', 'task-definition'],
  ['lower-bound', 'upper-bound'],
  ['lower-bound', 'minimum-capacity'],
  ['stuck-deployment', 'failing-deployment'],

  // Ways out of a VPC, and into another
  ['gateway-endpoint', 'interface-endpoint'],
  ['gateway-outside', 'interface-outside'],
  ['endpoint-policy', 'endpoint-security-group'],
  ['endpoint-policy', 'task-role'],
  ['endpoint-choice', 'peering-choice'],
  ['peering-transit', 'peering-edge'],
  ['peering-routes', 'peering-security-group'],
  ['peering-routes', 'local-route'],

  // Who refuses a request, and why
  ['answer-429', 'answer-504'],
  ['answer-429', 'answer-403'],
  ['answer-403', 'api-key'],
  ['throttle', 'quota'],
  ['plan-throttle', 'account-throttle'],
  ['metrics', 'metering'],
  ['private-integration', 'private-api'],

  // How long a message is hidden, and who gets it
  ['visibility-timeout', 'retention'],
  ['visibility-timeout', 'delay'],
  ['delay', 'retention'],
  ['short-poll', 'long-poll'],
  ['competing-consumers', 'fan-out'],
  ['standard-queue', 'fifo-queue'],
  ['dead-letter', 'redrive'],
];
