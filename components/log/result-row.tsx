import { logPage as words } from '../../lib/i18n/log-page';
import { review } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { customerName, platformName } from '../review/head';
import { number } from '../ui/numbers';
import { dayTime, minute } from '../ui/times';
import type { Excerpt, LogRow, Mark } from './job';

/** A chat on a day, or a message that was found in one. */
export function ResultRow(props: {
  row: LogRow;
  mark: Mark | undefined;
  index: number;
  count: number;
  top: number;
  isAt: boolean;
  isOpen: boolean;
  lang: Lang;
  onOpen(index: number): void;
}) {
  const { row, mark, index, lang } = props;
  return (
    <button
      type="button"
      role="option"
      id={`row-${index}`}
      tabIndex={-1}
      aria-selected={props.isAt}
      aria-setsize={props.count}
      aria-posinset={index + 1}
      className={props.isOpen ? 'chat-row is-open' : 'chat-row'}
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={() => props.onOpen(index)}
    >
      <span className="chat-row-top">
        <b>{customerName(row.who, lang)}</b>
        <span className="quiet platform">{platformName(row.who.platform, lang)}</span>
        {mark ? <Score mark={mark} lang={lang} /> : !row.hit && <span className="score is-pending" />}
      </span>
      <span className="chat-row-bottom">
        <span className="ellipsis">
          {row.hit ? (
            <Found hit={row.hit} lang={lang} />
          ) : (
            [say(words.messages, lang, { n: number(row.count, lang) }), row.who.agent, row.who.shop].filter(Boolean).join(' · ')
          )}
        </span>
        {mark && mark.findings > 0 && <span className="quiet">{say(words.findings, lang, { n: mark.findings })}</span>}
        <span className="quiet">{timesOf(row, lang)}</span>
      </span>
    </button>
  );
}

function timesOf({ from, to, hit }: LogRow, lang: Lang): string {
  const start = dayTime(from, lang);
  return hit || minute(from, lang) === minute(to, lang) ? start : `${start}–${minute(to, lang)}`;
}

function Score({ mark, lang }: { mark: Mark; lang: Lang }) {
  const { score, critical, conversations } = mark;
  const kind = critical ? review.critical : score === null ? review.unscored : review.score;
  const title = conversations > 1 ? say(words.lowest, lang, { n: conversations }) : say(kind, lang);
  return (
    <span className={critical ? 'score is-critical' : 'score'} title={title}>
      {score ?? '–'}
    </span>
  );
}

function Found({ hit, lang }: { hit: Excerpt; lang: Lang }) {
  const who = hit.role === 'customer' ? words.customer : words[hit.role];
  return (
    <>
      {say(who, lang)} · {hit.isEarlier && `${say(words.before, lang)} · `}
      {hit.text.slice(0, hit.start)}
      <mark className="mark-found">{hit.text.slice(hit.start, hit.end)}</mark>
      {hit.text.slice(hit.end)}
    </>
  );
}
