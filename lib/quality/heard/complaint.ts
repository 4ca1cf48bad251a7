import type { Message } from '../../model/message';
import type { Span } from '../../model/rule';
import { remember } from '../acts/act';
import { packedComplaints } from './data';
import { BUCKETS } from './grams';
import { type HeardModel, levelOf, type PackedModel, unpack, type Voice } from './model';

const CLAUSE = /[^,，。！？!?;；\n]+/g;
/**
 * What counts as a complaint, in thirds of a unit of log-odds. Of chats set aside most are heard rightly from 1 to 3 on; half of
 * the lines that taught are complaints, of a shop's own lines one in ten.
 */
export const ENOUGH = 2;
/** Before a chat page has the model nothing sounds like a complaint. */
const NEVER = -99;

let model: HeardModel | undefined;

/** The model of a chat page is sent by the background with the acts; from now on it is used. */
export function takeComplaints(packed: PackedModel): void {
  model = unpack(packed, BUCKETS);
}

function reader(voice: Voice): (text: string) => number {
  const read = remember((text) => (model ? levelOf(model, voice, text) : NEVER));
  return (text) => {
    if (!model && packedComplaints) takeComplaints(packedComplaints);
    return model ? read(text) : NEVER;
  };
}

/** How much what a customer says sounds like a complaint (see `levelOf`). */
export const complaintLevel = reader('said');
/** How much an agent's line sounds like the answer to a complaint: sorry, a remedy, a look into what went wrong. */
export const answerLevel = reader('answered');

/** The clause in which a text complains; nothing for one that by itself is no complaint. */
export function complains(text: string): Span | undefined {
  if (complaintLevel(text) < ENOUGH) return undefined;
  let worst = { start: 0, end: text.length, level: Number.NEGATIVE_INFINITY };
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    const level = complaintLevel(clause);
    if (level > worst.level) worst = { start: index, end: index + clause.length, level };
  }
  return { start: worst.start, end: worst.end };
}

/** How much a message sounds like a complaint, or like the answer to one; what was noted of words that were not kept counts. */
export const levelOfMessage = ({ heard, role, text }: Pick<Message, 'heard' | 'role' | 'text'>): number =>
  heard ?? (role === 'agent' ? answerLevel(text) : complaintLevel(text));
