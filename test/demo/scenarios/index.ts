import { asksInvoice } from './asks-invoice';
import { changesAddress } from './changes-address';
import { complains } from './complains';
import { englishSpeaker } from './english-speaker';
import { goesSilent } from './goes-silent';
import { haggles } from './haggles';
import { insults } from './insults';
import { orders } from './orders';
import type { Scenario } from './scenario';

/** Played customers, in the order in which they come in. */
export const scenarios: Scenario[] = [
  orders,
  changesAddress,
  complains,
  goesSilent,
  haggles,
  asksInvoice,
  insults,
  englishSpeaker,
];
