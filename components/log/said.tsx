import { logPage as words } from '../../lib/i18n/log-page';
import { review } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import type { MessageRow } from '../../lib/log/database';
import type { Severity } from '../../lib/model/finding';
import type { Lang } from '../../lib/model/localised';
import { titleOf } from '../review/titles';
import { Bubble, Ignored, Marked } from '../ui/bubble';
import { Icon } from '../ui/icons';
import { pieces } from '../ui/pieces';
import { fullTime, minute } from '../ui/times';
import { linkTo } from './address';
import { placesOf } from './excerpt';
import type { Session } from './job';

const severityWords = { block: words.severityBlock, warn: words.severityWarn, hint: words.severityHint };

/** A message as it was said, with what was found in it and what became of it. */
export function Said(props: {
  row: MessageRow;
  session: Session | undefined;
  chat: string;
  wanted: string;
  focused: boolean;
  lang: Lang;
  onMessage(message: string): void;
}) {
  const { row, session, wanted, lang } = props;
  const { id, text, kind, earlier = [] } = row;
  const findings = (session?.judged?.findings ?? []).filter(({ message }) => message === id);
  const quieted = (session?.judged?.quieted ?? []).filter(({ finding }) => finding.message === id);
  const isRecalled = kind === 'recalled';
  return (
    <>
      <Bubble
        role={row.role}
        time={<Time row={row} chat={props.chat} lang={lang} onMessage={props.onMessage} />}
        focused={props.focused}
        recalled={isRecalled}
        lang={lang}
      >
        {pieces(text, id, { findings }, placesOf(text, wanted)).map((piece, index) => (
          <Marked key={`${index}-${piece.text.length}`} piece={piece} lang={lang} />
        ))}
      </Bubble>
      {findings.map(({ rule, severity, start, text: phrase }) => (
        <p key={`${rule} ${start}`} className={`beneath is-${row.role} found-${severity}`}>
          <Icon name={severity satisfies Severity} px={13} />
          {say(severityWords[severity], lang)} · {say(review.quoted, lang, { text: phrase })} · {titleOf(rule, lang)}
        </p>
      ))}
      <Ignored quieted={quieted} lang={lang} />
      {isRecalled && <p className={`beneath is-${row.role}`}>{say(words.recalled, lang)}</p>}
      {earlier.length > 0 && (
        <p className={`beneath is-${row.role}`}>
          {say(words.edited, lang, { n: earlier.length })}{' '}
          {earlier.map((before, index) => (
            <span key={`${index}-${before.length}`} className="before-edit">
              {pieces(before, id, { findings: [] }, placesOf(before, wanted)).map((piece, at) => (
                <Marked key={`${at}-${piece.text.length}`} piece={piece} lang={lang} />
              ))}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** When it was said, how sure that is, and a link to the message. */
function Time(props: { row: MessageRow; chat: string; lang: Lang; onMessage(message: string): void }) {
  const { row, chat, lang, onMessage } = props;
  const exact = minute(row.at, lang);
  const time = row.trust === 'seen' ? say(words.about, lang, { time: exact }) : exact;
  const sure = row.trust === 'seen' ? words.seen : row.trust === 'page-minute' ? words.toMinute : undefined;
  return (
    <a
      className="when"
      href={linkTo(chat, row.id)}
      tabIndex={-1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onMessage(row.id);
      }}
      title={[fullTime(row.at, lang), sure && say(sure, lang)].filter(Boolean).join('\n')}
      aria-label={say(words.linkOf, lang, { time })}
    >
      <time dateTime={new Date(row.at).toISOString()}>{time}</time>
    </a>
  );
}
