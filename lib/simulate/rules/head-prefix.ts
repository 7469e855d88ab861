/**
 * SIM-F01 (head-prefix rule): the receivable messages of one FIFO group: from its undeleted
 * messages in the order of sending the longest beginning without a hidden (in-flight or delayed)
 * one, at most `limit`. A hidden head yields nothing.
 *
 * @throws Error naming the value when the limit is not a whole number of at least 0
 */
export function receivablePrefix<Message>(
  group: Iterable<Message>,
  isHidden: (message: Message) => boolean,
  limit = Number.MAX_SAFE_INTEGER,
): readonly Message[] {
  if (!Number.isInteger(limit) || limit < 0) {
    throw new Error(`limit is ${limit}. Give a whole number of at least 0.`);
  }
  const prefix: Message[] = [];
  if (limit === 0) return prefix;
  for (const message of group) {
    if (isHidden(message)) break;
    prefix.push(message);
    if (prefix.length === limit) break;
  }
  return prefix;
}

/**
 * SIM-F01 (head-prefix rule): one receive of up to `limit` messages from the groups in the order of
 * their rotation: as many as possible from each group's beginning, then from the next. `rotation`
 * is the order for the following receive: every group that was served goes to the back.
 *
 * @throws Error naming the value when the limit is not a whole number of at least 0
 */
export function receiveFromGroups<Message>(
  groups: readonly { readonly id: string; readonly messages: readonly Message[] }[],
  isHidden: (message: Message) => boolean,
  limit: number,
): { readonly received: readonly Message[]; readonly rotation: readonly string[] } {
  const received: Message[] = [];
  const served: string[] = [];
  const waiting: string[] = [];
  for (const { id, messages } of groups) {
    const taken = receivablePrefix(messages, isHidden, limit - received.length);
    received.push(...taken);
    (taken.length > 0 ? served : waiting).push(id);
  }
  return { received, rotation: [...waiting, ...served] };
}
