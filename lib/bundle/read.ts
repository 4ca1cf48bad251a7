import { type BundleEntry, type BundleHeader, bundleEnd, bundleEntry, bundleHeader } from '../model/bundle';
import { checkSeal, sha256 } from './chain';
import type { BundleFault } from './faults';
import { upgradeHeader } from './upgrades/index';

/** A file that held in every respect. */
export interface Bundle {
  header: BundleHeader;
  entries: BundleEntry[];
}

/** `line` counts from 1; 0 means the file as a whole. `detail` names a field, never content. */
export type ReadBundle = { ok: true; value: Bundle } | { ok: false; line: number; fault: BundleFault; detail: string };

/** More than a year of a busy agent; a line holds one conversation. */
export const limits = { file: 256 * 1024 * 1024, line: 16 * 1024 * 1024, lines: 200_002 };

/**
 * Reads an exported file that may have been damaged or forged. Nothing is believed before it was measured, parsed and
 * checked against the chain; the first fault ends the reading and says where it is. Never throws.
 */
export async function readBundle(bytes: Uint8Array): Promise<ReadBundle> {
  if (bytes.byteLength > limits.file) return fail(0, 'too-large');
  const text = decode(bytes);
  if (text === undefined) return fail(0, 'not-utf8');
  const lines = text.split('\n', limits.lines + 1);
  if (lines.length > limits.lines) return fail(0, 'too-large');
  if (lines.length > 1 && lines.pop() !== '') return fail(lines.length + 1, 'cut');
  const long = lines.findIndex((line) => line.length > limits.line);
  if (long !== -1) return fail(long + 1, 'too-large');

  const top = upgradeHeader(parse(lines[0] ?? ''));
  if (!top.ok) return fail(1, top.fault);
  const header = bundleHeader.safeParse(top.value);
  if (!header.success) return fail(1, 'shape', fieldOf(header.error));
  if (lines.length < 2) return fail(lines.length, 'cut');

  const entries = await readEntries(lines.slice(1, -1), await sha256(lines[0]!));
  if (!entries.ok) return entries;
  const end = bundleEnd.safeParse(parse(lines.at(-1)!));
  if (!end.success) return fail(lines.length, 'cut');
  const isSealed = lines.at(-1) === JSON.stringify({ end: entries.value.length, hash: entries.last });
  if (!isSealed) return fail(lines.length, 'chain');
  const messages = entries.value.reduce((total, { conversation }) => total + conversation.messages.length, 0);
  const { counts } = header.data;
  if (counts.conversations !== entries.value.length || counts.messages !== messages) return fail(1, 'counts');
  return { ok: true, value: { header: header.data, entries: entries.value } };
}

type Entries = { ok: true; value: BundleEntry[]; last: string } | Extract<ReadBundle, { ok: false }>;

async function readEntries(lines: string[], headerHash: string): Promise<Entries> {
  const value: BundleEntry[] = [];
  const seen = new Set<string>();
  let prev = headerHash;
  for (const [seq, line] of lines.entries()) {
    const at = seq + 2;
    const hash = await checkSeal(line);
    if (hash === undefined) return fail(at, 'changed');
    const entry = bundleEntry.safeParse(parse(line));
    if (!entry.success) return fail(at, 'shape', fieldOf(entry.error));
    if (entry.data.seq !== seq || entry.data.prev !== prev) return fail(at, 'chain');
    if (seen.has(entry.data.conversation.id)) return fail(at, 'doubled');
    seen.add(entry.data.conversation.id);
    value.push(entry.data);
    prev = hash;
  }
  return { ok: true, value, last: prev };
}

function fail(line: number, fault: BundleFault, detail = ''): Extract<ReadBundle, { ok: false }> {
  return { ok: false, line, fault, detail };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function fieldOf(error: { issues: { path: PropertyKey[] }[] }): string {
  return error.issues[0]?.path.map(String).join('.').slice(0, 200) ?? '';
}
