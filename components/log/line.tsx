import { gapReasons, logPage as words } from '../../lib/i18n/log-page';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { fullTime, longDay, minute } from '../ui/times';
import type { Session } from './job';
import type { Line } from './lines';
import { Said } from './said';

/** One line of a chat: a day, the beginning of a conversation, a time without records, or a message. */
export function LineView(props: {
  line: Line;
  chat: string;
  marked: string;
  wanted: string;
  lang: Lang;
  onMessage(message: string): void;
}) {
  const { line, lang } = props;
  if (line.kind === 'day') return <div className="day-line">{longDay(line.at, lang)}</div>;
  if (line.kind === 'session') return <div className="pause">{sessionWords(line.session, lang)}</div>;
  if (line.kind === 'message')
    return <Said {...props} row={line.row} session={line.session} focused={line.row.id === props.marked} />;
  const { from, to, reason } = line.gap;
  const why = gapReasons[reason];
  return (
    <div className="pause is-gap" title={`${fullTime(from, lang)} – ${fullTime(to, lang)}`}>
      {say(words.gap, lang, { from: minute(from, lang), to: minute(to, lang) })}
      {why && ` · ${say(why, lang)}`}
    </div>
  );
}

function sessionWords({ judged }: Session, lang: Lang): string {
  if (!judged) return say(words.sessionPending, lang);
  const { score, critical, findings } = judged;
  const result = critical
    ? say(words.sessionCritical, lang)
    : score === null
      ? say(words.sessionUnscored, lang)
      : say(words.session, lang, { score });
  return findings.length > 0 ? `${result} · ${say(words.findingsOf, lang, { n: findings.length })}` : result;
}
