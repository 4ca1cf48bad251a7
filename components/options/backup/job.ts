import type { KeepHere } from '../../../lib/log/backup-parts';
import type { RestoreReport } from '../../../lib/log/backup-restore';
import type { BackupSettings, BackupState } from '../../../lib/model/backup';

/** What a page asks the backup worker for, once in its life; after that it may only be told to stop. An automatic backup does not wait for another job. */
export type Job =
  | { do: 'backup'; app: string; settings: BackupSettings; isFull: boolean; isAutomatic: boolean }
  | { do: 'export'; app: string; settings: BackupSettings }
  | ({ do: 'look' } & Files)
  | ({ do: 'restore' } & Files);

interface Files {
  files: File[];
  keep: KeepHere;
}

/** What comes of each. */
export interface Results {
  backup: BackupState;
  export: File;
  look: RestoreReport;
  restore: RestoreReport;
}

/** What it says back: how far it is (0 to 1), and the end. `error` is a name, never content. */
export type Report =
  | { say: 'progress'; done: number }
  | { say: 'done'; value: Results[Job['do']] }
  | { say: 'failed'; error: string };
