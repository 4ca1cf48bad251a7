import { writeCsv } from '../../lib/bundle/csv';
import { sheetsAbout } from '../../lib/bundle/sheets';
import { writeBundle } from '../../lib/bundle/write';
import { rulesVersion } from '../../lib/check/version';
import type { Lang, Localised } from '../../lib/model/localised';
import type { Gap } from '../../lib/model/log';
import type { ItemId, Sheet } from '../../lib/model/sheet';
import type { Suppression } from '../../lib/model/suppression';
import { sheets } from '../../lib/quality/sheets/index';
import { bearingOn, quietedIn, suppressionsBy } from '../../lib/quality/suppressed';
import type { JudgedChat } from '../judge';

/** What a bundle's header holds; the latest come first. */
const mostSuppressions = 10_000;

export interface ExportAbout {
  sheet: Sheet;
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
    const text = writeCsv(
      chats.map((one) => ({ conversation: one.chat, judgement: one.judgement, ignored: quietedIn(one, find).length })),
      about.items,
      about.lang,
    );
    return { name: `saywell-${day}.csv`, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }) };
  }
  const times = chats.flatMap(({ chat }) => chat.messages.map(({ at }) => at));
  const period = times.reduce(({ from, to }, at) => ({ from: Math.min(from, at), to: Math.max(to, at) }), {
    from: about.now,
    to: 0,
  });
  const lines: string[] = [];
  const header = {
    exportedAt: about.now,
    installation: about.installation,
    app: about.app,
    period,
    redaction: 'masked' as const,
    rules: { id: 'built-in', version: rulesVersion },
    ...(await sheetsAbout(about.sheet, sheets)),
    gaps: about.gaps,
    suppressions: bearingOn(
      chats.map(({ chat }) => chat),
      about.suppressions,
    ).slice(0, mostSuppressions),
  };
  const claims = chats.map(({ chat, judgement: { score, critical, penalty, reward } }) => ({
    conversation: chat,
    claimed: { score, critical, penalty, reward },
  }));
  for await (const line of writeBundle(header, claims)) lines.push(line);
  return { name: `saywell-${day}.jsonl`, blob: new Blob(lines, { type: 'application/x-ndjson' }) };
}

/** Hands a file to the user: a link of our own page, so no permission to download is needed. */
export function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
