import type { KeepHere } from '../../../lib/log/backup-take';
import type { Settings } from '../../../lib/model/settings';

const day = 24 * 60 * 60 * 1_000;

/** What the settings let a restore bring back: masked as new messages are, and nothing that would be deleted again at once. */
export function keepHere({ keep, maskOrders, maskTracking, retention }: Settings, now: number): KeepHere {
  return { privacy: { keep, maskOrders, maskTracking }, oldest: now - retention * day };
}
