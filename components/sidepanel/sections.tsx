import type { ComponentType } from 'react';
import type { Lang } from '../../lib/model/localised';
import { Skeleton } from './blank';
import type { TabName } from './use-place';

export type SectionProps = { lang: Lang; now: number };

/** What the other tabs show, fetched when first opened. */
export const sections: Record<Exclude<TabName, 'chat'>, ComponentType<SectionProps>> = {
  today: Skeleton,
  week: Skeleton,
  times: Skeleton,
};
