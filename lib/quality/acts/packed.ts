import { packedAnswers } from '../answers/data';
import type { PackedAnswers } from '../answers/model';
import { packedComplaints } from '../heard/data';
import type { PackedModel } from '../heard/model';
import * as answering from '../words/answering';
import * as asking from '../words/asking';
import * as fillers from '../words/fillers';
import * as kinds from '../words/kinds';
import * as wants from '../words/wants';
import { type WordGroups, writeWord } from '../words/words';
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

const groups = { ...answering, ...asking, ...fillers, ...kinds, ...wants };

/** What a chat page needs for judging beside its own code. */
export interface SentActs {
  acts: ActSources;
  words: WordGroups;
  complaints: PackedModel | undefined;
  answers: PackedAnswers | undefined;
}

/**
 * The patterns of all acts and items and the models of complaints and answers as JSON (read it with `readWord`). A chat page fetches them from the background: its build has
 * names in their place (see wxt.config.ts), because patterns of Chinese are the heaviest part of judging.
 */
export const packedActs: string = JSON.stringify(
  {
    acts: Object.fromEntries(Object.entries(acts).map(([name, { sources }]) => [name, sources])),
    words: groups,
    complaints: packedComplaints,
    answers: packedAnswers,
  } satisfies SentActs,
  writeWord,
);
