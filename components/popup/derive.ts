import { platformNames } from '../../lib/i18n/popup';
import type { Lang } from '../../lib/model/localised';
import type { Gap } from '../../lib/model/log';
import type { TabReport } from '../../lib/settings/tabs';
import type { Answers } from '../sidepanel/figures/job';
import type { PopupData } from './data';

/** A page in front reports every few seconds; milliseconds after which it counts as silent. */
const patience = 15_000;

/** The report of the tab in front in the popup's terms; undefined where none came. A page that fell silent has stopped since then. */
export function pageOf(report: TabReport | null | undefined, lang: Lang, now: number): PopupData['page'] {
  if (!report) return undefined;
  const { attached, readable, platform, shop, agent, pending, problem } = report.health;
  const isSilent = now - report.at > patience;
  const state = isSilent ? 'stopped' : !attached ? 'absent' : readable ? 'recording' : 'partly';
  const since = isSilent ? report.at : report.health.since;
  const name = platformNames[platform]?.[lang] ?? platform;
  return { state, platform: name, since, pending, ...(shop && { shop }), ...(agent && { agent }), ...(problem && { problem }) };
}

/** Whole minutes covered by gaps within `from`…`to` (epoch milliseconds), overlaps counted once, rounded up. */
export function gapMinutes(gaps: Gap[], from: number, to: number): number {
  const clipped = gaps
    .map((gap) => ({ from: Math.max(gap.from, from), to: Math.min(gap.to, to) }))
    .filter((gap) => gap.to > gap.from)
    .sort((a, b) => a.from - b.from);
  let total = 0;
  let end = from;
  for (const gap of clipped) {
    total += Math.max(0, gap.to - Math.max(end, gap.from));
    end = Math.max(end, gap.to);
  }
  return Math.ceil(total / 60_000);
}

/** The popup's three figures out of the side panel's; nothing until they are read, or where they cannot be. */
export function todayOf(day: Answers['day'] | undefined): PopupData['today'] {
  if (!day) return { chats: null, average: null, resolved: null, others: 0 };
  const { chats, average, resolved } = day.sums;
  return { chats, average, resolved, others: day.others };
}
