import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { logPage as words } from '../../lib/i18n/log-page';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import type { LogRow } from './job';
import { ResultRow } from './result-row';
import { useMarks } from './use-list';

/** The list of what was found; only the rows on screen are in the page and judged, so ten thousand are as quick as ten. */
export function Results(props: {
  rows: LogRow[];
  /** How many there are by now; the rows grow in place. */
  count: number;
  cursor: number;
  opened: string;
  stamp: number;
  lang: Lang;
  onOpen(index: number): void;
  onEnd(): void;
}) {
  const { rows, cursor, lang, onEnd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualizer({
    count: props.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    overscan: 8,
  });
  const items = drawn.getVirtualItems();
  const visible = items.flatMap(({ index }) => rows[index] ?? []);
  const marks = useMarks(visible, props.stamp);
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => drawn.scrollToIndex(cursor, { align: 'auto' }), [cursor, drawn]);
  useEffect(() => {
    if (last >= props.count - 20) onEnd();
  }, [last, props.count, onEnd]);
  return (
    <div
      className="chat-list"
      ref={scroller}
      role="listbox"
      id="results"
      aria-label={say(words.results, lang)}
      aria-activedescendant={items.some(({ index }) => index === cursor) ? `row-${cursor}` : undefined}
      tabIndex={0}
    >
      <div role="presentation" style={{ height: drawn.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <ResultRow
                key={row.id}
                row={row}
                mark={row.mark ?? marks.get(row.id)}
                index={index}
                count={props.count}
                top={start}
                isAt={index === cursor}
                isOpen={props.opened === row.id}
                lang={lang}
                onOpen={props.onOpen}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
