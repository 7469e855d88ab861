/** What a request through an endpoint wants: an action on a resource. */
export type ServiceRequest = {
  /** e.g. "s3:PutObject". */
  readonly action: string;
  /** e.g. "arn:aws:s3:::haru-receipts/order-1.pdf". */
  readonly resource: string;
};

/** One statement; `*` in actions and resources stands for any text. */
export type PolicyStatement = {
  readonly effect: 'allow' | 'deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
};

/** The policy of an endpoint. A new endpoint has none written: full access. */
export type EndpointPolicy = readonly PolicyStatement[];

/** V12: the policy an endpoint has until somebody writes one: everything is let through. */
export const fullAccessPolicy: EndpointPolicy = [
  { effect: 'allow', actions: ['*'], resources: ['*'] },
];

export type PolicyAnswer = {
  readonly allowed: boolean;
  /** `implicit-deny`: no statement allows it. */
  readonly reason: 'allow' | 'explicit-deny' | 'implicit-deny';
  /** Place of the deciding statement. */
  readonly statement?: number;
};

/** V12: what the policy of an endpoint says of a request: a deny wins, else one allow is needed. */
export function endpointPolicyAllows(
  policy: EndpointPolicy,
  request: ServiceRequest,
): PolicyAnswer {
  const matches = policy.map(
    ({ actions, resources }) =>
      actions.some((pattern) => like(pattern.toLowerCase(), request.action.toLowerCase())) &&
      resources.some((pattern) => like(pattern, request.resource)),
  );
  const denied = policy.findIndex(({ effect }, index) => effect === 'deny' && matches[index]);
  if (denied >= 0) return { allowed: false, reason: 'explicit-deny', statement: denied };
  const allowed = policy.findIndex(({ effect }, index) => effect === 'allow' && matches[index]);
  if (allowed >= 0) return { allowed: true, reason: 'allow', statement: allowed };
  return { allowed: false, reason: 'implicit-deny' };
}

/**
 * V12: whether a request succeeds. The endpoint policy filters and never grants: IAM and the resource's
 * own policy must allow the request as well.
 */
export function requestSucceeds(permissions: {
  readonly endpointPolicyAllows: boolean;
  readonly identityAndResourceAllow: boolean;
}): boolean {
  return permissions.endpointPolicyAllows && permissions.identityAndResourceAllow;
}

/** Whether `text` matches `pattern`, where each `*` stands for any run of characters. */
function like(pattern: string, text: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return head === text;
  if (!text.startsWith(head)) return false;
  const tail = rest.pop() ?? '';
  let from = head.length;
  for (const piece of rest) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return text.length - from >= tail.length && text.endsWith(tail);
}
