import { itemHints } from '../../lib/i18n/overlay';
import { say } from '../../lib/i18n/say';
import { Icon, type IconName } from '../ui/icons';
import { clock, isPressing, useElapsed } from './elapsed';
import type { OpenItem } from './state';
import { Hidden, Key, Press, useSurroundings, useWords } from './ui';

const shape: Record<OpenItem['state'], IconName> = { open: 'clock', due: 'clock', done: 'done', failed: 'failed' };

/** An open item of the checklist under Alt+`n`, with elapsed / limit; `short` leaves its shape and timer only. */
export function ItemChip({ item, n, short }: { item: OpenItem; n: number; short: boolean }) {
  const { lang, actions } = useSurroundings();
  const running = item.state === 'open' || item.state === 'due';
  const elapsed = useElapsed(running ? item.elapsed : undefined);
  const time = elapsed === undefined ? '' : item.limit ? `${clock(elapsed)}/${clock(item.limit)}` : clock(elapsed);
  const amber = running && (item.state === 'due' || (elapsed !== undefined && isPressing(elapsed, item.limit ?? 0)));
  const hint = itemHints[item.id];
  const title =
    hint && elapsed !== undefined ? say(hint, lang, { time: clock(elapsed), limit: clock(item.limit ?? 0) }) : item.reply?.text;
  return (
    <Press className={`item ${amber ? 'due' : ''}`} onPress={() => actions.closeItem(item.id)} title={title ?? item.label}>
      <Key digit>{String(n)}</Key>
      {(short || item.state === 'failed') && <Icon name={shape[item.state]} />}
      {short ? <Hidden>{item.label}</Hidden> : item.label}
      {time && <span className="time">{time}</span>}
    </Press>
  );
}

/** How long the customer has waited for an answer, and how many others wait. */
export function WaitingChip({ elapsed, limit, others }: { elapsed: number; limit: number; others: number }) {
  const words = useWords();
  const now = useElapsed(elapsed) ?? elapsed;
  return (
    <>
      <span className={`item ${isPressing(now, limit) ? 'due' : ''}`}>
        <Icon name="clock" />
        {words('waiting')}
        <span className="time">{`${clock(now)}/${clock(limit)}`}</span>
      </span>
      {others > 0 && <span className="quiet">{words('others', { n: others })}</span>}
    </>
  );
}
