import { memo } from 'react';
import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import type { Lang, Localised } from '../../lib/model/localised';
import type { ItemId, SheetItem } from '../../lib/model/sheet';
import type { Verdict } from '../../lib/model/verdict';
import type { JudgedChat } from './judged';

/** The score sheet of one chat: each item with its verdict, the sentence why, and its evidence. Drawn anew only when it is another. */
export const ScoreSheet = memo(function ScoreSheet({
  one,
  items,
  isOngoing,
  lang,
  onEvidence,
}: {
  one: JudgedChat;
  items: readonly { id: ItemId; label: Localised }[];
  /** Nobody knows yet whether the customer comes back. */
  isOngoing: boolean;
  lang: Lang;
  onEvidence(message: string): void;
}) {
  const { judgement, sheet } = one;
  return (
    <section className="sheet" aria-label={say(words.score, lang)}>
      <header className="sheet-head">
        <strong className={judgement.critical ? 'total is-critical' : 'total'}>{judgement.score ?? '–'}</strong>
        <span>
          {judgement.critical
            ? say(words.critical, lang)
            : judgement.score === null
              ? say(words.unscored, lang)
              : say(words.score, lang)}
          <small className="quiet">{say(words.ledger, lang, { reward: judgement.reward, penalty: judgement.penalty })}</small>
          <small className="quiet">
            {say(words.sheet, lang, { name: say(sheet.title, lang), version: judgement.sheet.version })}
          </small>
        </span>
      </header>
      {isOngoing && <p className="ongoing">{say(words.ongoing, lang)}</p>}
      <ol className="sheet-items">
        {items.map(({ id, label }, index) => {
          const verdict = judgement.items[id];
          return (
            verdict && (
              <Line
                key={id}
                id={id}
                number={index + 1}
                label={say(label, lang)}
                verdict={verdict}
                points={sheet.items[id] ?? { on: true, weight: 0 }}
                one={one}
                lang={lang}
                onEvidence={onEvidence}
              />
            )
          );
        })}
      </ol>
    </section>
  );
});

function Line({
  id,
  number,
  label,
  verdict,
  points,
  one,
  lang,
  onEvidence,
}: {
  id: ItemId;
  number: number;
  label: string;
  verdict: Verdict;
  points: SheetItem;
  one: JudgedChat;
  lang: Lang;
  onEvidence(message: string): void;
}) {
  const counts = points.on && points.weight > 0 && one.sheet.scoring !== 'points';
  return (
    <li className={`sheet-item is-${verdict.verdict}`} data-item={id} data-verdict={verdict.due ? 'due' : verdict.verdict}>
      <span className="sheet-number">{number}</span>
      <div>
        <div className="sheet-line">
          <b>{label}</b>
          {counts && <span className="quiet">{say(words.weight, lang, { n: points.weight })}</span>}
          {points.on && points.critical && <span className="key-item">{say(words.keyItem, lang)}</span>}
          {verdict.penalty > 0 && <span className="quiet">{say(words.penalty, lang, { n: verdict.penalty })}</span>}
          {verdict.reward > 0 && <span className="quiet">{say(words.reward, lang, { n: verdict.reward })}</span>}
          <span className={`verdict is-${verdict.verdict}`}>
            {verdict.verdict === 'pass' ? '✓ ' : verdict.verdict === 'fail' ? '✕ ' : '– '}
            {say(words[verdict.verdict], lang)}
          </span>
        </div>
        <p className="because">{say(verdict.because, lang)}</p>
        {verdict.evidence.slice(0, 4).map((mark, index) => (
          <Quote key={`${mark.message}-${index}`} lang={lang} text={quote(one, mark)} onClick={() => onEvidence(mark.message)} />
        ))}
      </div>
    </li>
  );
}

function Quote({ text, lang, onClick }: { text: string | undefined; lang: Lang; onClick(): void }) {
  if (!text) return undefined;
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return (
    <button type="button" className="quote" onClick={onClick}>
      {say(words.quoted, lang, { text: short })}
    </button>
  );
}

function quote(
  { chat }: JudgedChat,
  mark: { message: string; start?: number | undefined; end?: number | undefined },
): string | undefined {
  return chat.messages.find(({ id }) => id === mark.message)?.text.slice(mark.start, mark.end);
}
