import { writeBackup } from '../../../lib/bundle/backup/write';
import type { BackupHeader, BackupRecord } from '../../../lib/model/backup';

const header: BackupHeader = {
  format: 'saywell-backup',
  version: 2,
  kind: 'full',
  installation: 'elsewhere',
  app: '',
  writtenAt: 1_000,
  from: 0,
  to: 1,
  counts: { chats: 0, messages: 0, gaps: 0, events: 0, team: 0 },
};

/** A backup file of another installation, as programs of version 2 wrote them. */
export async function foreignFile(source: AsyncGenerator<BackupRecord[]>): Promise<File> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeBackup(header, source)) parts.push(part);
  return new File(parts, 'foreign.ndjson');
}
