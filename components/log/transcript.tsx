import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import type { Lang } from '../../lib/model/localised';
import { LineView } from './line';
import type { Line } from './lines';

interface TranscriptProps {
  lines: Line[];
  name: string;
  chat: string;
  /** Id of the marked message, or ''. */
  message: string;
  /** The line that is shown at first. */
  start: number;
  /** What was searched for, folded. */
  wanted: string;
  focus: number;
  lang: Lang;
  onMessage(message: string): void;
}

/** The lines of a chat; arrows mark one message after the other, and the marked one is always in view. */
export function Transcript({ lines, name, chat, message, start, wanted, focus, lang, onMessage }: TranscriptProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => lines[index]?.key ?? index, [lines]),
    estimateSize: (index) => (lines[index]?.kind === 'message' ? 44 : 34),
    overscan: 12,
  });
  const isMarked = message !== '';
  const last = useRef<number>(undefined);
  // Only another place to be at scrolls, not the lines growing.
  useEffect(() => {
    const isNext = last.current !== undefined && Math.abs(last.current - start) < 4;
    last.current = start;
    drawn.scrollToIndex(start, { align: !isMarked ? 'start' : isNext ? 'auto' : 'center' });
  }, [start, isMarked, drawn]);
  useEffect(() => {
    if (focus > 0) scroller.current?.focus({ preventScroll: true });
  }, [focus]);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = nextMessage(lines, isMarked ? start : start - step, step);
    if (next !== undefined) onMessage(next);
  };
  const marked = lines[start];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long chat scrolls, and the keyboard must reach it
    <div className="transcript" ref={scroller} role="log" id="transcript" aria-label={name} tabIndex={0} onKeyDown={walk}>
      <output className="visually-hidden">{isMarked && marked?.kind === 'message' ? marked.row.text : ''}</output>
      <div style={{ height: drawn.getTotalSize(), position: 'relative' }}>
        {drawn.getVirtualItems().map(({ key, index, start: top }) => {
          const line = lines[index];
          return (
            line && (
              <div
                key={key}
                data-index={index}
                ref={drawn.measureElement}
                className="transcript-row"
                style={{ transform: `translateY(${top}px)` }}
              >
                <LineView line={line} chat={chat} marked={message} wanted={wanted} lang={lang} onMessage={onMessage} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

function nextMessage(lines: Line[], from: number, step: number): string | undefined {
  for (let index = from + step; index >= 0 && index < lines.length; index += step) {
    const line = lines[index];
    if (line?.kind === 'message') return line.row.id;
  }
  return undefined;
}
