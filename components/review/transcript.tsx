import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, memo, useEffect, useMemo, useRef } from 'react';
import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import type { Message } from '../../lib/model/message';
import type { ItemId } from '../../lib/model/sheet';
import { type FindSuppression, quietedIn } from '../../lib/quality/suppressed';
import { Bubble, Ignored, Marked } from '../ui/bubble';
import { lasting } from '../ui/durations';
import { pieces } from '../ui/pieces';
import { minute } from '../ui/times';
import { customerName } from './head';
import type { JudgedChat } from './judged';

/** A pause longer than this is shown as a line of its own, in ms. */
const longPause = 180_000;

/** The chat with findings underlined and evidence numbered by item; `focus` is scrolled to. Drawn anew only when it is another. */
export const Transcript = memo(function Transcript({
  one,
  order,
  find,
  focus,
  lang,
}: {
  one: JudgedChat;
  order: ItemId[];
  find: FindSuppression;
  focus: string | undefined;
  lang: Lang;
}) {
  const { chat } = one;
  const quieted = useMemo(() => quietedIn(one, find), [one, find]);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: chat.messages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 52,
    overscan: 12,
  });
  useEffect(() => {
    const index = chat.messages.findIndex(({ id }) => id === focus);
    if (index >= 0) rows.scrollToIndex(index, { align: 'center' });
  }, [focus, chat, rows]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long chat scrolls, and the keyboard must reach it
    <div className="transcript" ref={scroller} role="log" aria-label={customerName(chat, lang)} tabIndex={0}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const message = chat.messages[row.index];
          if (!message) return undefined;
          const before = chat.messages[row.index - 1];
          const pause = before ? message.at - before.at : 0;
          return (
            <div
              key={message.id}
              data-index={row.index}
              ref={rows.measureElement}
              className="transcript-row"
              style={{ transform: `translateY(${row.start}px)` }}
            >
              {pause >= longPause && <div className="pause">{say(words.waitGap, lang, { time: lasting(pause, lang) })}</div>}
              <Line message={message} one={one} order={order} lang={lang} focused={message.id === focus} />
              <Ignored quieted={quieted.filter(({ finding }) => finding.message === message.id)} lang={lang} />
            </div>
          );
        })}
      </div>
    </div>
  );
});

function Line({
  message,
  one,
  order,
  lang,
  focused,
}: {
  message: Message;
  one: JudgedChat;
  order: ItemId[];
  lang: Lang;
  focused: boolean;
}) {
  const whole = order.filter(
    (item) =>
      one.judgement.items[item]?.verdict !== 'na' &&
      one.judgement.items[item]?.evidence.some((mark) => mark.message === message.id && mark.start === undefined),
  );
  return (
    <Bubble role={message.role} time={<time>{minute(message.at, lang)}</time>} focused={focused} lang={lang}>
      {pieces(message.text, message.id, one.judgement).map((piece, index) => (
        <Fragment key={`${index}-${piece.text.length}`}>
          <Marked piece={piece} lang={lang} />
          <Numbers items={piece.items} order={order} one={one} />
        </Fragment>
      ))}
      <Numbers items={whole} order={order} one={one} />
    </Bubble>
  );
}

function Numbers({ items, order, one }: { items: ItemId[]; order: ItemId[]; one: JudgedChat }) {
  return items.map((item) => (
    <sup key={item} className={one.judgement.items[item]?.verdict === 'fail' ? 'number is-fail' : 'number'}>
      {order.indexOf(item) + 1}
    </sup>
  ));
}
