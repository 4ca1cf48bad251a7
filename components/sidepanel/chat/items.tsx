import { review } from '../../../lib/i18n/review';
import { say } from '../../../lib/i18n/say';
import { sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Lang } from '../../../lib/model/localised';
import type { ItemId, Sheet } from '../../../lib/model/sheet';
import type { Timers } from '../../../lib/quality/timers';
import { packs } from '../../../lib/replies/packs';
import type { JudgedChat } from '../../judge';
import { Icon } from '../../ui/icons';
import { dueOf } from './due';
import { ItemRow } from './item-row';
import type { Outcome } from './outcome';
import { type Row, rowsOf } from './rows';

/** Items for which there is a line that closes them. */
const closable = new Set<string | undefined>(packs.map(({ closes }) => closes));

/** Whether an item is open and there is a line that closes it. */
export const canInsert = ({ id, standing }: Row): boolean => (standing === 'due' || standing === 'fail') && closable.has(id);

interface ItemsProps {
  one: JudgedChat;
  sheet: Sheet;
  timers: Timers;
  /** Epoch ms. */
  now: number;
  outcome: Outcome | undefined;
  lang: Lang;
  onMessage(item: string, message: string | undefined): void;
  onInsert(item: ItemId): void;
}

/** The checklist of this chat: missed and open first, then what is done; what does not apply is folded. */
export function Items({ one, sheet, timers, now, outcome, lang, onMessage, onInsert }: ItemsProps) {
  const { asked, notApplicable, done } = rowsOf(one.judgement, sheet);
  const moment = { rows: asked, timers, quiet: sheet.thresholds.silence * 1_000, now };
  const dues = new Map(asked.flatMap((row) => (row.standing === 'due' ? [[row.id, dueOf(row, moment, lang)]] : [])));
  const isLater = ({ id }: Row) => dues.get(id)?.isNow === false;
  // What can wait stands after what is to be done now, and before what is done.
  const rank = (row: Row) => (row.standing === 'pass' ? 2 : isLater(row) ? 1 : 0);
  const sorted = [...asked].sort((a, b) => rank(a) - rank(b));
  const { penalty, reward } = one.judgement;
  const draw = (row: Row) => (
    <ItemRow
      key={row.id}
      row={row}
      due={dues.get(row.id)}
      chat={one.chat}
      outcome={outcome?.of === row.id ? outcome : undefined}
      canInsert={canInsert(row)}
      lang={lang}
      onMessage={(message) => onMessage(row.id, message)}
      onInsert={() => onInsert(row.id)}
    />
  );
  return (
    <section className="part items" aria-labelledby="items-title">
      <h2>
        <span id="items-title">{say(words.todo, lang, { done, all: asked.length })}</span>
        <span>{say(review.sheet, lang, { name: say(sheet.title, lang), version: sheet.version })}</span>
      </h2>
      {asked.length > 0 ? <ul>{sorted.map(draw)}</ul> : <p className="quiet pad">{say(words.allNa, lang)}</p>}
      {penalty + reward > 0 && <p className="ledger">{say(review.ledger, lang, { reward, penalty })}</p>}
      {notApplicable.length > 0 && (
        <details>
          <summary>
            <Icon name="down" />
            {say(words.notApplicable, lang, { n: notApplicable.length })}
          </summary>
          <ul>{notApplicable.map(draw)}</ul>
        </details>
      )}
    </section>
  );
}
