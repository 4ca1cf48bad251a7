import type { ItemId, Sheet } from '../../model/sheet';
import { canonicalJson } from './canonical';

/** A place where two sheets differ. */
export type SheetPlace = ItemId | keyof Sheet['thresholds'] | 'title' | 'scoring' | 'applies';

/** Where a draft differs from the sheet it began as; the version is no difference. */
export function changesOf(before: Sheet, after: Sheet): SheetPlace[] {
  const differ = (a: unknown, b: unknown) => canonicalJson(a ?? null) !== canonicalJson(b ?? null);
  const items = Object.keys(after.items) as ItemId[];
  const thresholds = Object.keys(after.thresholds) as (keyof Sheet['thresholds'])[];
  return [
    ...(['title', 'scoring', 'applies'] as const).filter((place) => differ(before[place], after[place])),
    ...thresholds.filter((name) => before.thresholds[name] !== after.thresholds[name]),
    ...items.filter((id) => differ(before.items[id], after.items[id])),
  ];
}
