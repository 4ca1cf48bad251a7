import { describe, expect, test } from 'vitest';
import { missingBefore, neededOf } from '../../../lib/bundle/backup/follows';
import { backupName } from '../../../lib/log/backup-folder';
import type { BackupHeader } from '../../../lib/model/backup';

const header = (previous?: string): BackupHeader => ({
  format: 'saywell-backup',
  version: 1,
  kind: previous ? 'changes' : 'full',
  installation: 'here',
  app: '0.1.0',
  writtenAt: 1,
  from: 0,
  to: 1,
  counts: { chats: 0, messages: 0, gaps: 0, events: 0, team: 0 },
  ...(previous && { previous: { name: `${previous}-file`, sha256: previous } }),
});

describe('files of a chain', () => {
  test('what is missing between two of them is named', () => {
    const [one, two, three] = [
      { name: '1', header: header(), sha256: 'a' },
      { name: '2', header: header('a'), sha256: 'b' },
      { name: '3', header: header('b'), sha256: 'c' },
    ];
    expect(missingBefore([one, two, three])).toEqual([]);
    expect(missingBefore([one, three])).toEqual([{ name: '3', before: 'b-file' }]);
    expect(missingBefore([one, { name: '2', header: header('a') }, three])).toEqual([{ name: '3', before: 'b-file' }]);
    expect(missingBefore([{ name: 'picture' }])).toEqual([]);
  });

  test('names sort by time and say which log and kind', () => {
    const at = Date.UTC(2026, 10, 22, 9, 8, 7, 654);
    expect(backupName(at, '1a2b3c4d-5678', 'full')).toBe('saywell-20261122T090807Z-1a2b3c4d-full.ndjson.gz');
    expect(backupName(at, '', 'changes')).toBe('saywell-20261122T090807Z-00000000-changes.ndjson.gz');
  });

  test('needed are the last full file of each log and what follows it', () => {
    const logs = ['aaaaaaaa', 'bbbbbbbb'];
    const kinds = ['changes', 'full', 'changes', 'full', 'changes', 'changes'] as const;
    const all = kinds.flatMap((kind, hour) => logs.map((log) => ({ name: backupName(hour * 3_600_000, log, kind) })));
    const orphan = { name: backupName(0, 'cccccccc', 'changes') };
    expect(neededOf([orphan, ...all])).toEqual([orphan, ...all.slice(6)]);
    expect(neededOf([orphan, ...all], 2.5 * 3_600_000)).toEqual([orphan, ...all.slice(2)]);
    expect(neededOf(all.slice(6), 0)).toEqual(all.slice(6));
  });
});
