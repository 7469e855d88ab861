import { useCallback, useState } from 'react';
import type { AnswerEvent } from '@/lib/progress/event';
import type { StoreFailure } from '@/lib/progress/stored';
import type { Session } from '@/lib/schedule/session';
import { answerEvent } from './answer-event';
import { openProgressOnce, recordAnswer } from './progress-client';

/** What became of the last answer on its way to the disk. */
export type Saving =
  | { readonly type: 'idle' }
  | { readonly type: 'saved' }
  | {
      readonly type: 'failed';
      readonly reason: StoreFailure['reason'];
      readonly event: AnswerEvent;
    };

type Given = Parameters<typeof answerEvent>[1] & {
  /** The session as it stands after this answer, stored together with it. */
  readonly after?: Session | undefined;
};

/** Stores answers; after a failure the same event can be stored again. */
export function useSaving() {
  const [saving, setSaving] = useState<Saving>({ type: 'idle' });
  const [after, setAfter] = useState<Session | undefined>();

  const record = useCallback(async (event: AnswerEvent, session: Session | undefined) => {
    const stored = await recordAnswer(event, session);
    setSaving(stored.ok ? { type: 'saved' } : { type: 'failed', reason: stored.reason, event });
  }, []);

  const save = useCallback(
    async ({ after: session, ...given }: Given) => {
      setAfter(session);
      const now = new Date();
      const store = await openProgressOnce();
      const stamp = await store.stamp(now.getTime(), -now.getTimezoneOffset());
      await record(answerEvent(stamp, given), session);
    },
    [record],
  );
  const saveAgain = useCallback(() => {
    if (saving.type === 'failed') void record(saving.event, after);
  }, [saving, after, record]);
  const reset = useCallback(() => setSaving({ type: 'idle' }), []);

  return { saving, save, saveAgain, reset };
}
