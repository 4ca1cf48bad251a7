import type { ReactNode } from 'react';
import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import { scopeNames, suppressions } from '../../lib/i18n/suppressions';
import type { Lang } from '../../lib/model/localised';
import type { Message } from '../../lib/model/message';
import type { Quieted } from '../../lib/quality/suppressed';
import { titleOf } from '../review/titles';
import type { Piece } from './pieces';
import { dayTime } from './times';

/** One message: when, who (said to those who cannot see it), and what. */
export function Bubble(props: {
  role: Message['role'];
  time: ReactNode;
  focused: boolean;
  recalled?: boolean;
  lang: Lang;
  children: ReactNode;
}) {
  const { role, lang } = props;
  const who = role === 'agent' ? words.agent : role === 'bot' ? words.bot : words.customer;
  const states = ['bubble', props.focused && 'is-focused', props.recalled && 'is-recalled'].filter(Boolean);
  return (
    <div className={`bubble-line is-${role}`}>
      {props.time}
      <div className={states.join(' ')}>
        {role !== 'system' && <span className="visually-hidden">{say(who, lang)}: </span>}
        {props.children}
      </div>
    </div>
  );
}

/** A stretch of text, underlined by how grave the finding is; the rule's name is its tooltip. */
export function Marked({ piece, lang }: { piece: Piece; lang: Lang }) {
  const className = piece.severity ? `mark-${piece.severity}` : piece.isEvidence ? 'mark-evidence' : undefined;
  const marked = (
    <span className={className} title={piece.rule && titleOf(piece.rule, lang)}>
      {piece.text}
    </span>
  );
  return piece.isFound ? <mark className="mark-found">{marked}</mark> : marked;
}

/** What the agent had decided about phrases of this message, with the reason. */
export function Ignored({ quieted, lang }: { quieted: Quieted[]; lang: Lang }) {
  return quieted.map(({ finding, suppression }) => (
    <p key={`${finding.rule} ${finding.start}`} className="ignored" title={dayTime(suppression.at, lang)}>
      {say(suppressions.beside, lang, {
        text: finding.text,
        scope: say(scopeNames[suppression.scope], lang),
        reason: suppression.reason,
      })}
    </p>
  ));
}
