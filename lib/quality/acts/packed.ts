import type { ActSources } from './act';
import * as address from './address';
import * as agent from './agent';
import * as apologises from './apologises';
import * as asksMore from './asks-more';
import * as closes from './closes';
import * as complains from './complains';
import * as customer from './customer';
import * as greets from './greets';
import * as holds from './holds';
import * as orders from './orders';
import * as praises from './praises';

const acts = {
  ...address,
  ...agent,
  ...apologises,
  ...asksMore,
  ...closes,
  ...complains,
  ...customer,
  ...greets,
  ...holds,
  ...orders,
  ...praises,
};

/**
 * The patterns of all acts as JSON. A chat page fetches them from the background: its build has names in their place
 * (see wxt.config.ts), because patterns of Chinese are the heaviest part of judging.
 */
export const packedActs: string = JSON.stringify(
  Object.fromEntries(Object.entries(acts).map(([name, { sources }]) => [name, sources])) satisfies ActSources,
);
