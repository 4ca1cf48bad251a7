import { csvHead, csvLines } from '../../lib/bundle/csv';
import { nameOf, sheetsAbout } from '../../lib/bundle/sheets';
import { type Claim, writeBundle } from '../../lib/bundle/write';
import { rulesVersion } from '../../lib/check/version';
import type { SheetName } from '../../lib/model/bundle';
import type { Lang, Localised } from '../../lib/model/localised';
import type { Gap } from '../../lib/model/log';
import type { ItemId } from '../../lib/model/sheet';
import type { Suppression } from '../../lib/model/suppression';
import { generalOf, type SheetsInForce } from '../../lib/quality/sheets/in-force';
import { sheets } from '../../lib/quality/sheets/index';
import { bearingOn, quietedIn, suppressionsBy } from '../../lib/quality/suppressed';
import type { JudgedChat } from '../judge';

/** Chats written in one go: a page can be used while it writes thousands. */
const atOnce = 100;
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What a bundle's header holds; the latest come first. */
const mostSuppressions = 10_000;

export interface ExportAbout {
  /** The shop's sheets: the general one is the file's, chats judged by another name theirs. */
  inForce: SheetsInForce;
  items: readonly { id: ItemId; label: Localised }[];
  gaps: Gap[];
  suppressions: Suppression[];
  lang: Lang;
  app: string;
  installation: string;
  now: number;
}

/** The chats as a file of the kind asked for, with its name; the same rows in the same order in both kinds. */
export async function makeFile(
  kind: 'csv' | 'bundle',
  chats: JudgedChat[],
  about: ExportAbout,
): Promise<{ name: string; blob: Blob }> {
  const day = new Intl.DateTimeFormat('sv-SE').format(about.now);
  if (kind === 'csv') {
    const find = suppressionsBy(about.suppressions);
    const parts = [csvHead(about.items, about.lang)];
    for (let at = 0; at < chats.length; at += atOnce) {
      const rows = chats.slice(at, at + atOnce).map((one) => ({
        conversation: one.chat,
        judgement: one.judgement,
        sheet: one.sheet,
        ignored: quietedIn(one, find).length,
      }));
      parts.push(csvLines(rows, about.items, about.lang));
      await breathe();
    }
    return { name: `saywell-${day}.csv`, blob: new Blob(parts, { type: 'text/csv;charset=utf-8' }) };
  }
  const times = chats.flatMap(({ chat }) => chat.messages.map(({ at }) => at));
  const period = times.reduce(({ from, to }, at) => ({ from: Math.min(from, at), to: Math.max(to, at) }), {
    from: about.now,
    to: 0,
  });
  const lines: string[] = [];
  const named = await nameSheets(chats, about.inForce);
  const header = {
    exportedAt: about.now,
    installation: about.installation,
    app: about.app,
    period,
    redaction: 'masked' as const,
    rules: { id: 'built-in', version: rulesVersion },
    ...named.about,
    gaps: about.gaps,
    suppressions: bearingOn(
      chats.map(({ chat }) => chat),
      about.suppressions,
    ).slice(0, mostSuppressions),
  };
  for await (const line of writeBundle(header, named.claims)) {
    if (lines.push(line) % atOnce === 0) await breathe();
  }
  return { name: `saywell-${day}.jsonl`, blob: new Blob(lines, { type: 'application/x-ndjson' }) };
}

/** The sheets of a file, in full where they do not come along, and by which of them each chat is claimed to be judged. */
async function nameSheets(chats: JudgedChat[], inForce: SheetsInForce) {
  // From the Worker each part of an answer brings its own copy of a sheet.
  const used = new Map(chats.map(({ sheet }) => [`${sheet.id} ${sheet.version}`, sheet]));
  const about = await sheetsAbout(generalOf(inForce), sheets, [...used.values()]);
  const names = new Map<string, SheetName>();
  for (const [key, sheet] of used) names.set(key, await nameOf(sheet));
  const claims = chats.map(({ chat, sheet, judgement: { score, critical, penalty, reward } }): Claim => {
    const name = names.get(`${sheet.id} ${sheet.version}`);
    return {
      conversation: chat,
      claimed: { score, critical, penalty, reward },
      ...(name && name.hash !== about.sheet.hash && { sheet: name }),
    };
  });
  return { about, claims };
}

/** Hands a file to the user: a link of our own page, so no permission to download is needed. */
export function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
