import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import type { Ledger, LedgerEntry, LedgerRow } from '../../../lib/quality/ledger';
import { number } from '../../ui/numbers';
import { dayTime } from '../../ui/times';
import { goToChat } from '../queue/go';
import { itemName } from '../queue/list';

/** Penalties and rewards by item; each line opens to the chats behind it. */
export function LedgerList({ ledger: { penalty, reward, rows }, lang }: { ledger: Ledger; lang: Lang }) {
  const title = say(words.ledger, lang);
  return (
    <section className="part" aria-label={title}>
      <h2>
        <span>{title}</span>
        {rows.length > 0 && (
          <span>{say(words.ledgerSum, lang, { reward: number(reward, lang), penalty: number(penalty, lang) })}</span>
        )}
      </h2>
      {rows.length === 0 ? (
        <p className="quiet">{say(words.ledgerNone, lang)}</p>
      ) : (
        <>
          {rows.map((row) => (
            <Row key={`${row.kind} ${row.item}`} row={row} lang={lang} />
          ))}
          <p className="fig-small">{say(words.ledgerNote, lang)}</p>
        </>
      )}
    </section>
  );
}

function Row({ row: { item, kind, points, chats, entries }, lang }: { row: LedgerRow; lang: Lang }) {
  return (
    <details className="fig-fold">
      <summary>
        <span className="ellipsis">{itemName(item, lang)}</span>
        <span className="quiet">{say(words.inChats, lang, { n: number(chats, lang) })}</span>
        <b>{say(kind === 'penalty' ? words.minus : words.plus, lang, { n: number(points, lang) })}</b>
      </summary>
      <ul className="queue">
        {entries.map((entry) => (
          <li key={entry.conversation}>
            <Entry entry={entry} lang={lang} />
          </li>
        ))}
      </ul>
      {entries.length < chats && <p className="fig-small">{say(words.latestOf, lang, { n: number(entries.length, lang) })}</p>}
    </details>
  );
}

function Entry({ entry: { conversation, message, customer, at, because }, lang }: { entry: LedgerEntry; lang: Lang }) {
  const key = conversation.slice(0, conversation.lastIndexOf('#'));
  return (
    <button type="button" className="queue-row" onClick={() => void goToChat({ key }, message)}>
      <span className="queue-line">
        <b className="ellipsis">{customer}</b>
        <span className="quiet">{dayTime(at, lang)}</span>
      </span>
      <span className="queue-more">{say(because, lang)}</span>
    </button>
  );
}
