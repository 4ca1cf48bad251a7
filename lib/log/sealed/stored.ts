import { type Seal, type SealWork, seal, sealWork } from '../../model/seal';

/** Where the log keeps its own copy of the seal, and how far rewriting is. */
export const metaTable = 'meta';
export const sealId = 'seal';
export const workId = 'seal-work';

let last: { text: string; seal: Seal | undefined } | undefined;

/** The seal in a row of the log; undefined when there is none or it cannot be read. It is asked for with every transaction, so the last is remembered. */
export function parseSeal(text: string | undefined): Seal | undefined {
  if (text === undefined) return undefined;
  if (last?.text !== text) last = { text, seal: seal.safeParse(fromJson(text)).data };
  return last.seal;
}

export function parseWork(text: string | undefined): SealWork | undefined {
  return text === undefined ? undefined : sealWork.safeParse(fromJson(text)).data;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
