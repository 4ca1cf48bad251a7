import { type ComponentType, lazy } from 'react';
import type { Lang } from '../../lib/model/localised';
import type { TabName } from './use-place';

/** What the other tabs show, fetched when first opened. `now` is epoch ms. */
export const sections: Record<Exclude<TabName, 'chat'>, ComponentType<{ lang: Lang; now: number }>> = {
  today: lazy(async () => ({ default: (await import('./today/section')).TodaySection })),
  week: lazy(async () => ({ default: (await import('./week/section')).WeekSection })),
  times: lazy(async () => ({ default: (await import('./times/section')).TimesSection })),
};
