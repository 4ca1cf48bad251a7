import type { KeepHere } from '../../../lib/log/backup-parts';
import type { RestoreReport } from '../../../lib/log/backup-restore';
import { oldestKept } from '../../../lib/log/retention';
import type { Settings } from '../../../lib/model/settings';
import { readErased } from '../../../lib/settings/erased';
import { readCanary } from '../../../lib/settings/log-health';
import { restorable } from '../../../lib/settings/restored';
import { readChosen } from '../../../lib/settings/store';

/** What the settings let a restore bring back: masked as new messages are, and nothing that would be deleted again at once. */
export async function keepHere({ keep, maskOrders, maskTracking, retention }: Settings, now: number): Promise<KeepHere> {
  const [canary, erased] = await Promise.all([readCanary(), readErased()]);
  return { privacy: { keep, maskOrders, maskTracking }, oldest: oldestKept(retention, now), own: canary?.id, erased };
}

/** The settings that a restore of these files would change. `own` is this installation. */
export async function settingsIn({ files }: RestoreReport, own: string | undefined): Promise<Partial<Settings>> {
  const found = files.flatMap(({ settings, header }) =>
    settings && header ? [{ ...settings, isOwn: header.installation === own }] : [],
  );
  return restorable(found, await readChosen());
}
