import { useQuery } from '@tanstack/react-query';
import { say } from '../../../lib/i18n/say';
import { sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Conversation } from '../../../lib/model/conversation';
import type { Lang } from '../../../lib/model/localised';
import { settingsQuery } from '../../queries';
import { dayTime } from '../../ui/times';
import { useNote } from './use-note';

/** Units a note may have. */
const longest = 2_000;

/** What the agent wants to remember of this conversation. */
export function Notes(props: { logKey: string; chat: Conversation; gap: number; lang: Lang }) {
  const { lang } = props;
  const { text, state, before, write, flush } = useNote(props.logKey, props.chat, props.gap);
  const keep = useQuery(settingsQuery).data?.keep;
  return (
    <section className="part notes" aria-labelledby="notes-title">
      <h2>
        <span id="notes-title">{say(words.notes, lang)}</span>
        <span role="status">{state !== 'idle' && say(words[state], lang)}</span>
      </h2>
      {before && (
        <p className="quiet">
          {say(words.before, lang, { date: dayTime(before.start, lang) })} {say(words.quoted, lang, { text: before.text })}
        </p>
      )}
      {keep === 'scores' ? (
        <p className="quiet">{say(words.noNotes, lang)}</p>
      ) : (
        <textarea
          id="notes"
          rows={3}
          maxLength={longest}
          aria-label={say(words.notesLabel, lang)}
          placeholder={say(words.notesHint, lang)}
          value={text}
          onChange={(event) => write(event.target.value)}
          onBlur={flush}
          onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && event.currentTarget.blur()}
        />
      )}
    </section>
  );
}
