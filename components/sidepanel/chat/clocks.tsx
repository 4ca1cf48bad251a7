import { say } from '../../../lib/i18n/say';
import { sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Conversation } from '../../../lib/model/conversation';
import type { Lang } from '../../../lib/model/localised';
import type { Timer, Timers } from '../../../lib/quality/timers';
import type { Range } from '../../../lib/quality/times/figures';
import { useNow } from '../use-now';
import { responses, running, waited } from './clock';

/** Past this share of its limit a wait is amber. */
const late = 0.75;

/** First and average response, and what runs now: how long the customer waits, or has been silent. */
export function Clocks({ chat, timers, lang }: { chat: Conversation; timers: Timers; lang: Lang }) {
  const now = useNow(1_000);
  const { first, average } = responses(chat, now);
  const timer = timers.unanswered ?? timers.silence;
  return (
    <dl className="clocks" aria-label={say(words.times3, lang)}>
      <Fixed name={say(words.first, lang)} range={first} lang={lang} />
      <Fixed name={say(words.average, lang)} range={average} lang={lang} />
      <Running name={say(timers.unanswered ? words.waiting : words.silence, lang)} timer={timer} now={now} lang={lang} />
    </dl>
  );
}

function Fixed({ name, range, lang }: { name: string; range: Range | null; lang: Lang }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{range ? waited(range, lang) : <None lang={lang} />}</dd>
    </div>
  );
}

function Running({ name, timer, now, lang }: { name: string; timer: Timer | undefined; now: number; lang: Lang }) {
  const elapsed = timer && now - timer.since;
  const isLate = timer?.limit !== undefined && elapsed !== undefined && elapsed >= timer.limit * late;
  return (
    <div className={isLate ? 'is-late' : undefined}>
      <dt>{name}</dt>
      <dd>
        {elapsed === undefined ? <None lang={lang} /> : running(elapsed)}
        {timer?.limit !== undefined && <small> / {running(timer.limit)}</small>}
      </dd>
    </div>
  );
}

function None({ lang }: { lang: Lang }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{say(words.unknown, lang)}</span>
    </>
  );
}
