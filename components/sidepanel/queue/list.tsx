import { useState } from 'react';
import { stageNames } from '../../../lib/i18n/overlay';
import { platformNames } from '../../../lib/i18n/popup';
import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import type { ItemId } from '../../../lib/model/sheet';
import { items } from '../../../lib/quality/items/index';
import type { QueueRow } from '../../../lib/quality/queue';
import { lasting } from '../../ui/durations';
import { dayTime } from '../../ui/times';
import { running } from '../chat/clock';
import { useNow } from '../use-now';
import { goToChat } from './go';

/** Rows shown before the rest is asked for. */
const atFirst = 5;
/** Past this share of its limit a wait is amber. */
const late = 0.75;
/** A wait is told in seconds for an hour, then in hours, then by when it began; ms. */
const hour = 3_600_000;
const labels = new Map(items.map(({ id, label }) => [id, label]));

/** What an item is called. */
export const itemName = (id: ItemId, lang: Lang) => say(labels.get(id) ?? { zh: id, en: id }, lang);

/** Who waits for an answer, the longest first, and what can still be made up elsewhere. A click goes there. */
export function QueueList({ rows, lang }: { rows: QueueRow[]; lang: Lang }) {
  const waiting = rows.filter(({ wait }) => wait);
  const open = rows.filter(({ wait }) => !wait);
  return (
    <>
      <section className="part fig-flush" aria-label={say(words.waiting, lang, { n: waiting.length })}>
        <h2>
          <span>{say(words.waiting, lang, { n: waiting.length })}</span>
          {waiting.length > 1 && <span>{say(words.longestFirst, lang)}</span>}
        </h2>
        {waiting.length === 0 ? <p className="fig-none">{say(words.nobodyWaits, lang)}</p> : <Rows rows={waiting} lang={lang} />}
      </section>
      {open.length > 0 && (
        <section className="part fig-flush" aria-label={say(words.stillOpen, lang, { n: open.length })}>
          <h2>
            <span>{say(words.stillOpen, lang, { n: open.length })}</span>
            {open.length > 1 && <span>{say(words.latestFirst, lang)}</span>}
          </h2>
          <Rows rows={open} lang={lang} />
        </section>
      )}
    </>
  );
}

function Rows({ rows, lang }: { rows: QueueRow[]; lang: Lang }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, atFirst);
  return (
    <>
      <ul className="queue">
        {shown.map((row) => (
          <li key={row.key}>
            <Row row={row} lang={lang} />
          </li>
        ))}
      </ul>
      {rows.length > atFirst && (
        <button type="button" className="fig-link fig-inset" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? say(words.fewerRows, lang) : say(words.moreRows, lang, { n: rows.length - atFirst })}
        </button>
      )}
    </>
  );
}

function Row({ row, lang }: { row: QueueRow; lang: Lang }) {
  const { wait, open, stage, tab, isUnsure } = row;
  const where = [platformNames[row.platform]?.[lang] ?? row.platform, row.shop].filter(Boolean).join(' · ');
  const names = open.slice(0, 2).map((id) => itemName(id, lang));
  if (open.length > 2) names.push(say(words.moreItems, lang, { n: open.length - 2 }));
  return (
    <button type="button" className="queue-row" onClick={() => void goToChat(row, wait?.message)}>
      <span className="queue-line">
        <span className="ellipsis">
          <b>{row.customer}</b> {wait?.text}
        </span>
        {stage && <span className="tag">{say(stageNames[stage], lang)}</span>}
        {wait && <Waited wait={wait} lang={lang} />}
      </span>
      <span className="queue-more">
        <span className="ellipsis">{names.length > 0 ? names.join(' · ') : where}</span>
        <span className="quiet">{say(tab === undefined ? words.toLog : words.toTab, lang)}</span>
      </span>
      {wait && isUnsure && <span className="queue-more">{say(words.unsure, lang)}</span>}
    </button>
  );
}

function Waited({ wait: { since, limit }, lang }: { wait: NonNullable<QueueRow['wait']>; lang: Lang }) {
  const now = useNow(1_000);
  const elapsed = Math.max(0, now - since);
  const isLate = limit !== undefined && elapsed >= limit * late;
  const time = elapsed < hour ? running(elapsed) : elapsed < 12 * hour ? lasting(elapsed, lang) : dayTime(since, lang);
  const said =
    limit === undefined ? say(words.waited, lang, { time }) : say(words.waitedOf, lang, { time, limit: running(limit) });
  return (
    <span className={isLate ? 'queue-wait is-late' : 'queue-wait'} title={said}>
      <span className="visually-hidden">{said}</span>
      <span aria-hidden="true">{time}</span>
    </span>
  );
}
