import { platformNames } from '../../lib/i18n/popup';
import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import type { Conversation } from '../../lib/model/conversation';
import type { Lang } from '../../lib/model/localised';
import { number } from '../ui/numbers';
import { dayTime } from '../ui/times';
import type { JudgedChat } from './judged';

/** The customer as the page shows them; the key that tells chats apart where no name was shown. */
export function customerName({ name, customer }: Pick<Conversation, 'name' | 'customer'>, lang: Lang): string {
  return name || customer || say(words.customer, lang);
}

/** A platform as agents call it; its id where it is not known. */
export function platformName(id: string, lang: Lang): string {
  return platformNames[id]?.[lang] ?? id;
}

/** Whose chat this is, where and when. */
export function ChatHead({ one: { chat }, lang }: { one: JudgedChat; lang: Lang }) {
  const about = [
    platformName(chat.platform, lang),
    chat.shop,
    chat.agent && `${say(words.agent, lang)} ${chat.agent}`,
    dayTime(chat.messages[0]?.at ?? 0, lang),
    say(words.messages, lang, { n: number(chat.messages.length, lang) }),
  ];
  return (
    <header className="chat-head">
      <h2 className="ellipsis">{customerName(chat, lang)}</h2>
      <span className="quiet ellipsis">{about.filter(Boolean).join(' · ')}</span>
    </header>
  );
}
