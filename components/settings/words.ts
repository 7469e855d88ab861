import type { BackupProblem } from '@/lib/progress/backup';

type Plain =
  | 'loading'
  | 'unavailable'
  | 'counts'
  | 'broken'
  | 'backup'
  | 'download'
  | 'downloaded'
  | 'refuseEmpty'
  | 'lastBackup'
  | 'reminder'
  | 'backupHint'
  | 'preparing'
  | 'saving'
  | 'csvNone'
  | 'refusedPersist'
  | 'restore'
  | 'choose'
  | 'reading'
  | 'plan'
  | 'planNone'
  | 'refusedRow'
  | 'apply'
  | 'cancel'
  | 'applied'
  | 'failed'
  | 'exports'
  | 'anki'
  | 'ankiHint'
  | 'csv'
  | 'csvHint'
  | 'exportFailed'
  | 'persist'
  | 'persisted'
  | 'notPersisted'
  | 'askPersist';

/** The strings of the record page in one language; `content/messages/settings.ts` has them all. */
export type SettingsWords = { readonly [Key in Plain]: string } & {
  readonly problems: Readonly<Record<BackupProblem, string>>;
  readonly columns: Readonly<Record<'at' | 'item' | 'kind' | 'right' | 'score' | 'mode', string>>;
};
