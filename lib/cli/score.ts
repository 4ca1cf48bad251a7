import { compileRules } from '../check/compile';
import { check } from '../check/engine';
import { rules } from '../check/rules/index';
import type { Sheet } from '../model/sheet';
import { judge } from '../quality/judge';
import { shopStandard } from '../quality/sheets/shop-standard';
import { readChat } from './score-input';

function scoreLine(line: string, sheet: Sheet, find: Parameters<typeof judge>[1]['check']): unknown {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = readChat(raw);
  if ('error' in read) return read;
  const { score, critical, penalty, reward, items, findings } = judge(read.chat, { sheet, check: find });
  const flat = Object.entries(items).map(([id, verdict]) => [
    id,
    { ...verdict, evidence: [...new Set(verdict.evidence.map((one) => one.message))] },
  ]);
  return { id: read.chat.id, score, critical, penalty, reward, items: Object.fromEntries(flat), findings };
}

/** Judges JSON Lines chats with a sheet and the default rules: one line out for each non-empty line in; a bad line becomes `{id?, error}`. */
export async function runScore(
  input: AsyncIterable<string>,
  write: (line: string) => void,
  sheet: Sheet = shopStandard,
): Promise<void> {
  const compiled = compileRules(rules);
  for await (const line of input) {
    if (line.trim() === '') continue;
    write(JSON.stringify(scoreLine(line, sheet, (text, context) => check(text, context, compiled))));
  }
}
