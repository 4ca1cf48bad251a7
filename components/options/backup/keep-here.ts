import type { KeepHere } from '../../../lib/log/backup-parts';
import { oldestKept } from '../../../lib/log/retention';
import type { Settings } from '../../../lib/model/settings';
import { readCanary } from '../../../lib/settings/log-health';

/** What the settings let a restore bring back: masked as new messages are, and nothing that would be deleted again at once. */
export async function keepHere({ keep, maskOrders, maskTracking, retention }: Settings, now: number): Promise<KeepHere> {
  return { privacy: { keep, maskOrders, maskTracking }, oldest: oldestKept(retention, now), own: (await readCanary())?.id };
}
