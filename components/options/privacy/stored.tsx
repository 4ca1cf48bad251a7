import { useQuery } from '@tanstack/react-query';
import { Alert, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { type Part, parts } from '../../../lib/log/inside';
import { useLock } from '../../log-health/use-lock';
import { useNumber } from '../said';
import { countsQuery, insideQuery, sizeQuery } from './data';
import { useEncryptionWords } from './encryption-words';
import { usePrivacyWords } from './words';

/** How much there is of everything, and the newest rows word for word. */
export function Stored() {
  const words = usePrivacyWords();
  const sealedWords = useEncryptionWords();
  const lock = useLock();
  const number = useNumber();
  const [part, setPart] = useState<Part>('messages');
  const counts = useQuery(countsQuery);
  const size = useQuery(sizeQuery).data;
  const rows = useQuery(insideQuery(part));
  return (
    <section className="panel" aria-label={words('storedTitle')}>
      <h2>
        {words('storedTitle')}
        {typeof size === 'number' && <span className="quiet">{words('storedSize', { size: number(size, 1) })}</span>}
      </h2>
      <dl className="part counts">
        {parts.map((one) => (
          <div key={one}>
            <dt>{words(one)}</dt>
            <dd>{counts.data ? number(counts.data[one]) : '…'}</dd>
          </div>
        ))}
      </dl>
      <div className="part stored-head">
        <span className="quiet">{lock === 'open' ? sealedWords('shownOpened') : words('storedLead')}</span>
        <Select<Part>
          aria-label={words('table')}
          value={part}
          onChange={setPart}
          popupMatchSelectWidth={false}
          options={parts.map((value) => ({ value, label: words(value) }))}
        />
      </div>
      {rows.isError ? (
        <Alert className="part" type="error" title={lock === 'locked' ? sealedWords('whenLocked') : words('failed')} />
      ) : !rows.data ? (
        <Skeleton className="part" active={false} paragraph={{ rows: 4 }} />
      ) : rows.data.length === 0 ? (
        <p className="part quiet">{words('storedEmpty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and the keyboard must reach it
        <ol className="part stored" tabIndex={0} aria-label={words(part)}>
          {rows.data.map((row) => {
            const text = wordForWord(row);
            return (
              <li key={text}>
                <code>{text}</code>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** A row as text; the bits of the search index are told by their number. */
function wordForWord(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) => (value instanceof Uint8Array ? `${value.length} bytes` : value));
}
