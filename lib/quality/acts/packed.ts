import { packedComplaints } from '../heard/data';
import type { PackedModel } from '../heard/model';
import type { ActSources } from './act';
import * as address from './address';
import * as agent from './agent';
import * as apologises from './apologises';
import * as asksMore from './asks-more';
import * as closes from './closes';
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
  ...customer,
  ...greets,
  ...holds,
  ...orders,
  ...praises,
};

/** What a chat page needs for judging beside its own code. */
export interface SentActs {
  acts: ActSources;
  complaints: PackedModel | undefined;
}

/**
 * The patterns of all acts and the model of complaints as JSON. A chat page fetches them from the background: its build has
 * names in their place (see wxt.config.ts), because patterns of Chinese are the heaviest part of judging.
 */
export const packedActs: string = JSON.stringify({
  acts: Object.fromEntries(Object.entries(acts).map(([name, { sources }]) => [name, sources])),
  complaints: packedComplaints,
} satisfies SentActs);
