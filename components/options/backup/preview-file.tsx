import { backupFaults } from '../../../lib/bundle/backup/faults';
import { say } from '../../../lib/i18n/say';
import type { FileReport } from '../../../lib/log/backup-restore';
import { useLang, useNumber } from '../said';
import { useBackupWords, useFormats } from './words';

/** One chosen file: whether it is whole, when it was written, how much is in it, and where it stops being readable. */
export function PreviewFile({ file: { name, header, taken, fault } }: { file: FileReport }) {
  const words = useBackupWords();
  const number = useNumber();
  const lang = useLang();
  const { time } = useFormats();
  const messages = taken.added + taken.changed + taken.known + taken.expired + taken.erased;
  return (
    <li>
      <span className="backup-name">{name}</span>
      {header && (
        <span className="quiet">
          <span className="tag">{words(header.kind === 'full' ? 'fileWhole' : 'fileChanges')}</span>{' '}
          {words('fileSays', { time: time(header.writtenAt), n: number(messages) })}
        </span>
      )}
      {fault && (
        <span className="is-low">
          {fault.safe > 0
            ? words('broken', {
                line: number(fault.line),
                safe: number(fault.safe),
                why: say(backupFaults[fault.fault], lang),
              })
            : words('unusable', { why: say(backupFaults[fault.fault], lang) })}
        </span>
      )}
    </li>
  );
}
