import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { dayTime } from './format';
import type { JudgedChat } from './judged';

/** The list of chats; only the rows on screen are in the page, so five thousand are as quick as five. */
export function ChatList({
  chats,
  selected,
  lang,
  onSelect,
}: {
  chats: JudgedChat[];
  selected: string | undefined;
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
  return (
    <div className="chat-list" ref={scroller} role="listbox" aria-label={say(words.all, lang)} tabIndex={0}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const one = chats[row.index];
          return (
            one && (
              <Row
                key={one.chat.id}
                one={one}
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
  one,
  lang,
  top,
  selected,
  onSelect,
}: {
  one: JudgedChat;
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
      aria-selected={selected}
      className="chat-row"
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onSelect(chat.id)}
    >
      <span className="chat-row-top">
        <b>{chat.customer || say(words.customer, lang)}</b>
        <span className="quiet">{chat.platform}</span>
        <span className={judgement.critical ? 'score is-critical' : 'score'}>
          {judgement.score === null ? '–' : judgement.score}
        </span>
      </span>
      <span className="chat-row-bottom">
        <span className="ellipsis">{last?.text}</span>
        {missed > 0 && <span className="quiet">✕ {missed}</span>}
        <span className="quiet">{dayTime(chat.messages[0]?.at ?? 0, lang)}</span>
      </span>
    </button>
  );
}
