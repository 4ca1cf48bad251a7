import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { logPage as words } from '../../lib/i18n/log-page';
import { say } from '../../lib/i18n/say';
import type { DayCount } from '../../lib/log/browse';
import { dayOf, spanOfDay } from '../../lib/log/visits';
import type { Lang } from '../../lib/model/localised';
import { number } from '../ui/numbers';
import { dayName } from '../ui/times';

/** Days with records, newest first, and how many chats each has; choosing one narrows the list to it. */
export function Days(props: { days: DayCount[]; day: string; lang: Lang; now: number; onDay(day: string): void }) {
  const { days, day, lang, now, onDay } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: days.length + 1,
    getScrollElement: () => scroller.current,
    estimateSize: () => 34,
    overscan: 10,
  });
  const chosen = day === '' ? 0 : days.findIndex((one) => one.day === day) + 1;
  useEffect(() => rows.scrollToIndex(chosen, { align: 'auto' }), [chosen, rows]);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -chosen, End: days.length - chosen }[event.key];
    const next = step === undefined ? undefined : chosen + step;
    if (next === undefined || next < 0 || next > days.length) return;
    event.preventDefault();
    onDay(days[next - 1]?.day ?? '');
  };
  return (
    <div
      className="days"
      ref={scroller}
      role="listbox"
      id="days"
      aria-label={say(words.days, lang)}
      aria-activedescendant={`day-${chosen}`}
      tabIndex={0}
      onKeyDown={walk}
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const one = days[index - 1];
          return (
            <button
              key={one?.day ?? 'all'}
              type="button"
              role="option"
              id={`day-${index}`}
              tabIndex={-1}
              className="day-row"
              aria-selected={index === chosen}
              aria-setsize={days.length + 1}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onDay(one?.day ?? '')}
            >
              <span className="ellipsis">{one ? nameOf(one.day, lang, now) : say(words.allDays, lang)}</span>
              {one && (
                <span className="quiet" title={say(words.dayChats, lang, { n: number(one.chats, lang) })}>
                  {number(one.chats, lang)}
                </span>
              )}
            </button>
          );
        })}
      </div>
    </div>
  );
}

function nameOf(day: string, lang: Lang, now: number): string {
  const today = new Date(now);
  if (day === dayOf(now)) return say(words.today, lang);
  if (day === dayOf(today.setDate(today.getDate() - 1))) return say(words.yesterday, lang);
  return dayName(spanOfDay(day).from, lang);
}
