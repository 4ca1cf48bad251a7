import { readFile } from 'node:fs/promises';
import { faults } from '../bundle/faults';
import { type Bundle, readBundle } from '../bundle/read';
import { type KnownSheet, type SheetDoubt, sheetFinder } from '../bundle/sheets';
import { compileRules } from '../check/compile';
import { check } from '../check/engine';
import { rules } from '../check/rules';
import type { BundleEntry, SheetName } from '../model/bundle';
import type { Sheet } from '../model/sheet';
import { judge } from '../quality/judge';
import { sheets as shipped } from '../quality/sheets/index';

/** Verifies exported files and scores them again. Writes one line a finding; returns 1 when anything does not hold. */
export async function runVerify(files: string[], write: (line: string) => void): Promise<number> {
  const compiled = compileRules(rules);
  let doubts = 0;
  for (const file of files) {
    const complaints = await complaintsAbout(file, (entry, sheet) =>
      judge(entry.conversation, { sheet, check: (text, context) => check(text, context, compiled) }),
    );
    for (const complaint of complaints.lines) write(`${file}: ${complaint}`);
    if (complaints.lines.length === 0) write(`${file}: ${complaints.summary}`);
    doubts += complaints.lines.length;
  }
  return doubts === 0 ? 0 : 1;
}

type Score = (entry: BundleEntry, sheet: Sheet) => BundleEntry['claimed'];

async function complaintsAbout(file: string, score: Score): Promise<{ lines: string[]; summary: string }> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { lines: ['cannot be read'], summary: '' };
  const read = await readBundle(bytes);
  if (!read.ok)
    return { lines: [`line ${read.line}: ${faults[read.fault].en}${read.detail && ` (${read.detail})`}`], summary: '' };
  const { header, entries } = read.value;
  const find = await sheetFinder(header, shipped);
  const used = new Map<string, KnownSheet>();
  const lines = new Set<string>();
  for (const entry of entries) {
    const found = find(entry);
    if (typeof found === 'string') lines.add(doubts[found](entry.sheet ?? header.sheet));
    else {
      used.set(found.hash, found);
      for (const line of differences(entry, score(entry, found.sheet))) lines.add(line);
    }
  }
  const main = find({});
  if (typeof main === 'string') lines.add(doubts[main](header.sheet));
  return { lines: [...lines], summary: summaryOf(read.value, [...used.values()]) };
}

const doubts: Record<SheetDoubt, (name: SheetName) => string> = {
  unknown: ({ id, version }) => `score sheet ${id} version ${version} is not known here`,
  'other-content': ({ id, version }) => `score sheet ${id} version ${version} is not the one known here by that name`,
  unusable: ({ id, version }) => `score sheet ${id} version ${version} cannot be used`,
};

const compared = ['score', 'critical', 'penalty', 'reward'] as const;

function differences({ conversation, claimed }: BundleEntry, found: BundleEntry['claimed']): string[] {
  return compared
    .filter((field) => claimed[field] !== found[field])
    .map((field) => `${conversation.id}: ${field} claimed ${claimed[field]}, scored again ${found[field]}`);
}

function summaryOf({ header }: Bundle, used: readonly KnownSheet[]): string {
  const { conversations, messages } = header.counts;
  const own = used
    .filter(({ carried }) => carried)
    .map(({ sheet, hash }) => `${sheet.id} ${sheet.version} (${hash.slice(0, 12)})`);
  const sheets = own.length === 0 ? '' : `, scored by its own sheet ${own.join(', ')}`;
  return `holds, ${conversations} conversations, ${messages} messages, ${header.gaps.length} gaps, ${header.suppressions?.length ?? 0} suppressions${sheets}`;
}
