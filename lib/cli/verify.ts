import { readFile } from 'node:fs/promises';
import { faults } from '../bundle/faults';
import { type Bundle, readBundle } from '../bundle/read';
import { compileRules } from '../check/compile';
import { check } from '../check/engine';
import { rules } from '../check/rules';
import type { BundleEntry } from '../model/bundle';
import type { Sheet } from '../model/sheet';
import { judge } from '../quality/judge';
import { shopStandard } from '../quality/sheets/shop-standard';

const sheets: Sheet[] = [shopStandard];

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
  const sheet = sheets.find(({ id, version }) => id === header.sheet.id && version === header.sheet.version);
  if (!sheet) return { lines: [`score sheet ${header.sheet.id} version ${header.sheet.version} is not known here`], summary: '' };
  return { lines: entries.flatMap((entry) => differences(entry, score(entry, sheet))), summary: summaryOf(read.value) };
}

const compared = ['score', 'critical', 'penalty', 'reward'] as const;

function differences({ conversation, claimed }: BundleEntry, found: BundleEntry['claimed']): string[] {
  return compared
    .filter((field) => claimed[field] !== found[field])
    .map((field) => `${conversation.id}: ${field} claimed ${claimed[field]}, scored again ${found[field]}`);
}

function summaryOf({ header }: Bundle): string {
  const { conversations, messages } = header.counts;
  return `holds, ${conversations} conversations, ${messages} messages, ${header.gaps.length} gaps, ${header.suppressions?.length ?? 0} suppressions`;
}
