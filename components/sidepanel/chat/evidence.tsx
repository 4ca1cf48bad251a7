import { say } from '../../../lib/i18n/say';
import { sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Conversation } from '../../../lib/model/conversation';
import type { Lang } from '../../../lib/model/localised';
import type { Message } from '../../../lib/model/message';
import type { Evidence as Mark } from '../../../lib/model/verdict';
import { minute } from '../../ui/times';

/** Quotes of one item, and units of one quote; the rest is seen in the page. */
const most = 3;
const longest = 44;

/** The words that prove a verdict, each with its time; a click shows the message in the page. */
export function Evidence(props: { marks: Mark[]; chat: Conversation; lang: Lang; onMessage(message: string): void }) {
  const { chat, lang } = props;
  const quotes = props.marks.flatMap((mark) => {
    const message = chat.messages.find((one) => one.id === mark.message);
    return message ? [{ message, text: excerpt(message.text, mark) }] : [];
  });
  return (
    <>
      {quotes.slice(0, most).map(({ message, text }, index) => (
        <button
          key={`${message.id} ${index}`}
          type="button"
          className="quote"
          data-message={message.id}
          title={say(words.goTo, lang, { time: timeOf(message, lang) })}
          onClick={() => props.onMessage(message.id)}
        >
          {message.role === 'customer' && <span className="quiet">{say(words.customer, lang)} </span>}
          <q>{say(words.quoted, lang, { text })}</q> <time>{timeOf(message, lang)}</time>
        </button>
      ))}
      {quotes.length > most && <p className="why">{say(words.moreEvidence, lang, { n: quotes.length - most })}</p>}
    </>
  );
}

/** When a message was said, and that it is only about so where the page did not tell. */
export function timeOf({ at, trust }: Pick<Message, 'at' | 'trust'>, lang: Lang): string {
  const time = minute(at, lang);
  return trust === 'seen' ? say(words.about, lang, { time }) : time;
}

/** The part that decides, with a little around it where it is only a word. */
function excerpt(text: string, { start = 0, end = text.length }: Mark): string {
  const from = end - start < 6 ? Math.max(0, start - 8) : start;
  const to = end - start < 6 ? Math.min(text.length, end + 8) : end;
  const part = text.slice(from, Math.min(to, from + longest));
  return `${from > 0 ? '…' : ''}${part}${from + part.length < text.length ? '…' : ''}`;
}
