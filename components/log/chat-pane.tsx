import { Button, Empty, Skeleton } from 'antd';
import { useMemo } from 'react';
import { logPage as words } from '../../lib/i18n/log-page';
import { say } from '../../lib/i18n/say';
import { foldText } from '../../lib/log/fold';
import type { Lang } from '../../lib/model/localised';
import { customerName, platformName } from '../review/head';
import { number } from '../ui/numbers';
import { zoneHere } from '../ui/times';
import type { Place } from './address';
import type { OpenedChat } from './job';
import { type Line, linesOf } from './lines';
import { orderOf } from './order';
import { Transcript } from './transcript';
import { Unread } from './unread';
import type { Opening } from './use-chat';

interface ChatPaneProps {
  opening: Opening;
  place: Place;
  /** Whether there is anything to choose from. */
  hasRows: boolean;
  /** The day to begin with where no message is marked. */
  day: string;
  /** Above 0 the chat takes the focus, once for each number. */
  focus: number;
  lang: Lang;
  onMessage(message: string): void;
  onCopy(): void;
  onBack(): void;
  onRetry(): void;
}

/** The chat that is open, or why there is none. */
export function ChatPane(props: ChatPaneProps) {
  const { opening, lang } = props;
  if (opening.state === 'open') return <Opened {...props} chat={opening.chat} />;
  return (
    <section className="pane-chat">
      <div className="pane-switch">
        <Button onClick={props.onBack}>{say(words.back, lang)}</Button>
      </div>
      {opening.state === 'reading' && <Skeleton className="problem" active={false} paragraph={{ rows: 8 }} />}
      {opening.state === 'failed' && <Unread failure={opening.failure} lang={lang} onRetry={props.onRetry} />}
      {(opening.state === 'gone' || (opening.state === 'none' && props.hasRows)) && (
        <Empty
          className="problem"
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={
            <>
              <b>{say(opening.state === 'none' ? words.pick : words.chatGone, lang)}</b>
              <p>{say(opening.state === 'none' ? words.pickHint : words.chatGoneHint, lang)}</p>
            </>
          }
        />
      )}
    </section>
  );
}

function Opened(props: ChatPaneProps & { chat: OpenedChat }) {
  const { chat, place, lang } = props;
  const { who, rows } = chat;
  const lines = useMemo(() => linesOf(chat), [chat]);
  const { text, scope } = place.asked;
  const wanted = scope === 'order' ? orderOf(text) : foldText(text.trim());
  const isMissing = place.message !== '' && !rows.some(({ id }) => id === place.message);
  const about = [
    platformName(who.platform, lang),
    who.shop,
    who.agent && `${say(words.agent, lang)} ${who.agent}`,
    say(words.messages, lang, { n: number(rows.length, lang) }),
    say(words.zone, lang, { zone: zoneHere() }),
  ];
  return (
    <section className="pane-chat">
      <header className="chat-head">
        <h2 className="ellipsis">{customerName(who, lang)}</h2>
        <span className="quiet ellipsis">{about.filter(Boolean).join(' · ')}</span>
        <Button size="small" onClick={props.onCopy}>
          {say(words.copy, lang)}
        </Button>
      </header>
      <div className="pane-switch">
        <Button onClick={props.onBack}>{say(words.back, lang)}</Button>
      </div>
      {isMissing && <p className="note">{say(words.messageGone, lang)}</p>}
      <Transcript
        key={chat.key}
        lines={lines}
        name={customerName(who, lang)}
        chat={chat.key}
        message={place.message}
        start={startOf(lines, place.message, props.day)}
        wanted={wanted}
        focus={props.focus}
        lang={lang}
        onMessage={props.onMessage}
      />
    </section>
  );
}

/** The line to begin with: the marked message, else the day, else the end. */
function startOf(lines: Line[], message: string, day: string): number {
  const marked = lines.findIndex((line) => line.kind === 'message' && line.row.id === message);
  if (marked >= 0) return marked;
  const ofDay = lines.findIndex(({ key }) => key === `day ${day}`);
  return ofDay >= 0 ? ofDay : lines.length - 1;
}
