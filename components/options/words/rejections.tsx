import { Button } from 'antd';
import { useState } from 'react';
import { cell } from '../../../lib/bundle/csv';
import { say } from '../../../lib/i18n/say';
import { rejectReasons } from '../../../lib/i18n/words';
import type { Rejected } from '../../../lib/model/rejected';
import { save } from '../../review/export';
import { useLang, useNumber, useWords } from '../said';

/** Lines shown in place; all of them are in the file. */
const most = 20;

/** The lines of an import that were left out, by number and reason. */
export function Rejections({ name, rejected }: { name: string; rejected: Rejected[] }) {
  const words = useWords();
  const number = useNumber();
  const lang = useLang();
  const [isOpen, setOpen] = useState(false);
  const download = () => {
    const lines = rejected.map(({ line, text, why }) => [line, text, say(rejectReasons[why], lang)].map(cell).join(','));
    // Excel takes a CSV for UTF-8 only after a byte order mark.
    save(`${name}.csv`, new Blob(['\ufeff', lines.join('\r\n'), '\r\n'], { type: 'text/csv' }));
  };
  return (
    <>
      <div className="row">
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words(isOpen ? 'hideRejected' : 'showRejected')}
        </Button>
        <Button size="small" onClick={download}>
          {words('saveRejected')}
        </Button>
      </div>
      {isOpen && (
        <ul className="rejected">
          {rejected.slice(0, most).map(({ line, text, why }) => (
            <li key={`${line} ${text} ${why}`}>
              <span className="quiet">{words('rejectedLine', { line: number(line) })}</span> {text}{' '}
              <span className="quiet">{say(rejectReasons[why], lang)}</span>
            </li>
          ))}
          {rejected.length > most && <li className="quiet">{words('moreRejected', { n: number(rejected.length - most) })}</li>}
        </ul>
      )}
    </>
  );
}
