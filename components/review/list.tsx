import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import { suppressions } from '../../lib/i18n/suppressions';
import type { Lang } from '../../lib/model/localised';
import { type FindSuppression, quietedIn } from '../../lib/quality/suppressed';
import { dayTime } from '../ui/times';
import { customerName, platformName } from './head';
import type { JudgedChat } from './judged';

/** The list of chats; only the rows on screen are in the page, so five thousand are as quick as five. */
export function ChatList({
  chats,
  selected,
  find,
  lang,
  onSelect,
}: {
  chats: JudgedChat[];
  selected: string | undefined;
  find: FindSuppression;
  lang: Lang;
  onSelect(id: string): void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: chats.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    overscan: 8,
  });
  const index = chats.findIndex(({ chat }) => chat.id === selected);
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' });
  }, [index, rows]);
  const walk = (event: KeyboardEvent) => {
    const next = event.key === 'ArrowDown' ? chats[index + 1] : event.key === 'ArrowUp' ? chats[index - 1] : undefined;
    if (!next) return;
    event.preventDefault();
    onSelect(next.chat.id);
  };
  const isDrawn = rows.getVirtualItems().some((row) => row.index === index);
  return (
    <div
      className="chat-list"
      ref={scroller}
      role="listbox"
      aria-label={say(words.all, lang)}
      aria-activedescendant={isDrawn ? `chat-${index}` : undefined}
      tabIndex={0}
      onKeyDown={walk}
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const one = chats[row.index];
          return (
            one && (
              <Row
                key={one.chat.id}
                id={`chat-${row.index}`}
                one={one}
                ignored={quietedIn(one, find).length}
                lang={lang}
                top={row.start}
                selected={one.chat.id === selected}
                onSelect={onSelect}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

function Row({
  id,
  one,
  ignored,
  lang,
  top,
  selected,
  onSelect,
}: {
  id: string;
  one: JudgedChat;
  ignored: number;
  lang: Lang;
  top: number;
  selected: boolean;
  onSelect(id: string): void;
}) {
  const { chat, judgement } = one;
  const missed = Object.values(judgement.items).filter(({ verdict }) => verdict === 'fail').length;
  const last = chat.messages.at(-1);
  return (
    <button
      type="button"
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={selected}
      className="chat-row"
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onSelect(chat.id)}
    >
      <span className="chat-row-top">
        <b>{customerName(chat, lang)}</b>
        <span className="quiet platform">{platformName(chat.platform, lang)}</span>
        <span
          className={judgement.critical ? 'score is-critical' : 'score'}
          title={say(judgement.critical ? words.critical : judgement.score === null ? words.unscored : words.score, lang)}
        >
          {judgement.score === null ? '–' : judgement.score}
        </span>
      </span>
      <span className="chat-row-bottom">
        <span className="ellipsis">{last?.text}</span>
        {ignored > 0 && <span className="quiet">{say(suppressions.inChat, lang, { n: ignored })}</span>}
        {missed > 0 && <span className="quiet">✕ {missed}</span>}
        <span className="quiet">{dayTime(chat.messages[0]?.at ?? 0, lang)}</span>
      </span>
    </button>
  );
}
