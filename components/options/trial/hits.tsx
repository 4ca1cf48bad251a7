import { useVirtualizer } from '@tanstack/react-virtual';
import { Drawer } from 'antd';
import { useState } from 'react';
import type { Backtest } from '../../../lib/check/backtest';
import { dayTime } from '../../ui/times';
import { useLang, useNumber, useWords } from '../said';
import { Sample } from './samples';

/** Every message that would have been flagged, latest first; only those on screen are in the page. */
export function Hits({ backtest, open, onClose }: { backtest: Backtest; open: boolean; onClose(): void }) {
  const words = useWords();
  return (
    <Drawer open={open} onClose={onClose} size="large" title={words('allHits')} destroyOnHidden>
      <HitList backtest={backtest} />
    </Drawer>
  );
}

function HitList({ backtest: { examples, flagged } }: { backtest: Backtest }) {
  const words = useWords();
  const lang = useLang();
  const number = useNumber();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const rows = useVirtualizer({ count: examples.length, getScrollElement: () => scroller, estimateSize: () => 48, overscan: 10 });
  const counts = { n: number(flagged), shown: number(examples.length) };
  return (
    <div className="long">
      <p className="quiet">{words(flagged > examples.length ? 'allHitsMost' : 'allHitsCount', counts)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and the keyboard must reach it */}
      <section className="long-list" ref={setScroller} tabIndex={0} aria-label={words('allHits')}>
        <ul style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const one = examples[row.index];
            return (
              one && (
                <li
                  key={one.id}
                  data-index={row.index}
                  ref={rows.measureElement}
                  style={{ transform: `translateY(${row.start}px)` }}
                >
                  <time className="quiet">{dayTime(one.at, lang)}</time>
                  <span>
                    <Sample message={one} />
                  </span>
                </li>
              )
            );
          })}
        </ul>
      </section>
    </div>
  );
}
