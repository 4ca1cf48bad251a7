import { itemHints } from '../../lib/i18n/overlay';
import { say } from '../../lib/i18n/say';
import { Icon, type IconName } from '../ui/icons';
import { clock, useElapsed, useTimer } from './elapsed';
import type { OpenItem } from './state/bar';
import type { OverlayState } from './state/state';
import { Hidden, Key, Press, useSurroundings, useWords } from './ui';

const shape: Record<OpenItem['state'], IconName> = { open: 'clock', done: 'done', failed: 'failed' };

/** An open item of the checklist under Alt+`n`, with elapsed / limit; `short` leaves its shape and timer only. */
export function ItemChip({ item, n, short, amber }: { item: OpenItem; n: number; short: boolean; amber: boolean }) {
  const { lang, actions } = useSurroundings();
  const since = item.state === 'open' ? item.since : undefined;
  const elapsed = useElapsed(since);
  const time = useTimer(since, item.limit);
  const hint = itemHints[item.id];
  const title =
    hint && elapsed !== undefined
      ? say(hint, lang, { time: clock(elapsed), limit: clock((item.limit ?? 0) / 1000) })
      : item.reply?.text;
  return (
    <Press className={`item ${amber ? 'due' : ''}`} onPress={() => actions.closeItem(item.id)} title={title ?? item.label}>
      <Key digit>{String(n)}</Key>
      {(short || item.state === 'failed') && <Icon name={shape[item.state]} />}
      {short ? <Hidden>{item.label}</Hidden> : item.label}
      {time && <span className="time">{time}</span>}
    </Press>
  );
}

/** How long the customer has waited for an answer. */
export function WaitingChip({ since, limit, amber }: NonNullable<OverlayState['waiting']> & { amber: boolean }) {
  const words = useWords();
  const time = useTimer(since, limit);
  return (
    <span className={`item ${amber ? 'due' : ''}`}>
      <Icon name="clock" />
      {words('waiting')}
      <span className="time">{time}</span>
    </span>
  );
}
