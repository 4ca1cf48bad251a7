import type { Sheet } from '../../model/sheet';
import { percentWeights } from './percent-weights';
import { pointsFrom100 } from './points-from-100';
import { shopStandard } from './shop-standard';

/** The sheets that come along, the default first. A shop's own begins as a copy of one of them. */
export const sheets: readonly Sheet[] = [shopStandard, pointsFrom100, percentWeights];
