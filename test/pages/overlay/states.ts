import type { ShownFinding } from '../../../components/overlay/state/finding';
import type { Rect } from '../../../components/overlay/state/rect';
import type { OverlayState } from '../../../components/overlay/state/state';
import type { Lang } from '../../../lib/model/localised';
import { sample } from './words';

export interface Measured {
  anchor: Rect;
  phrase: Rect;
  last: Rect;
  transcriptHeight: number;
}

/** Every state of the overlay by name, for one page, language and theme. `now` is epoch milliseconds. */
export function statesFor(page: Measured, lang: Lang, dark: boolean, now: number): Record<string, OverlayState> {
  const words = sample[lang];
  const replies = (titles: string[]) => titles.map((title, at) => ({ id: `r${at}`, title, text: `${title}…`, missing: [] }));
  const base: OverlayState = {
    lang,
    dark,
    visible: true,
    anchor: page.anchor,
    transcriptHeight: page.transcriptHeight,
    stage: 'ordered',
    replies: replies(words.titles),
    items: [
      { id: 'confirm_address', label: words.items[0]!, state: 'open', since: now - 130_000, limit: 150_000 },
      { id: 'anything_else', label: words.items[1]!, state: 'open', since: now - 36_000, limit: 90_000 },
    ],
    warnFrom: 0.75,
    score: 86,
    critical: false,
    counts: { block: 0, warn: 0, hint: 0 },
  };
  const none = { items: [], counts: base.counts };
  const warn: ShownFinding = {
    rule: 'promise-hard',
    category: 'promise',
    severity: 'warn',
    start: 18,
    end: 23,
    text: words.promise.phrase,
    replacements: words.promise.replacements,
    ...{ title: words.promise.title, advice: words.promise.advice, source: words.promise.source },
  };
  const start = words.contact.message.indexOf(words.contact.phrase);
  const block: ShownFinding = {
    rule: 'contact-wechat',
    category: 'contact',
    severity: 'block',
    start,
    end: start + words.contact.phrase.length,
    text: words.contact.phrase,
    replacements: [words.contact.suggestion],
    ...{ title: words.contact.title, advice: words.contact.advice, source: words.contact.source },
  };
  const card = { finding: warn, index: 0, total: 2, rect: page.phrase, choice: 0, avoid: page.last };
  const guard = {
    findings: [block],
    text: words.contact.message,
    suggestion: words.contact.suggestion,
    step: 'stopped' as const,
  };
  const hits = words.menu.map((title, at) => ({
    id: `m${at}`,
    title,
    text: words.script,
    preview: words.script.replace('{address}', words.address).replace('{customer}', '林**'),
    missing: ['order'],
    stageLabel: words.stageLabel,
    group: words.group,
  }));
  const many = [1, 2, 3, 4].map((at) => ({ ...block, start: block.start + at, rule: `r${at}` }));
  const allDone = base.items.map((item) => ({ ...item, state: 'done' as const }));
  return {
    bar: base,
    card: { ...base, card, announce: { text: words.announce } },
    always: { ...base, card: { ...card, finding: { ...warn, replacements: [] }, total: 1 } },
    tight: { ...base, card: { ...card, avoid: { ...page.last, width: page.anchor.width - 60 } } },
    ignoreScope: { ...base, card: { ...card, ignoring: {} } },
    ignoreReason: { ...base, card: { ...card, ignoring: { scope: 'here' } } },
    ignoreWriting: { ...base, card: { ...card, ignoring: { scope: 'team', writing: true } } },
    guard: { ...base, guard, stage: 'complaint', score: 78, announce: { text: words.contact.advice, assertive: true } },
    guardMany: { ...base, guard: { ...guard, findings: [block, ...many], text: words.contact.message.repeat(12) } },
    reasons: { ...base, guard: { ...guard, step: 'reasons' } },
    writing: { ...base, guard: { ...guard, step: 'reasons', writing: true } },
    released: { ...base, guard: { ...guard, step: 'released', reason: words.reasons[1], releasedUntil: now + 9_000 } },
    menu: { ...base, menu: { query: 'hddz', hits, total: 486, index: 0 } },
    menuNone: { ...base, menu: { query: 'hddz', hits: [], total: 486, index: 0 } },
    writingFields: {
      ...base,
      menu: { query: '', hits: [], total: 0, index: 0, asking: { title: words.menu[0]!, names: words.items } },
    },
    loading: { ...base, loading: true },
    empty: { ...base, replies: [], items: allDone, stage: 'consulting', score: 96 },
    many: { ...base, ...none, counts: { block: 1, warn: 7, hint: 12 }, stage: 'complaint', score: 64 },
    long: { ...base, replies: replies(words.long), counts: { block: 0, warn: 1, hint: 0 }, critical: true, score: 0 },
    slow: { ...base, waiting: { since: now - 72_000, limit: 90_000 }, others: 2, stage: 'consulting', score: null },
    pressing: { ...base, items: base.items.map((item, at) => (at ? { ...item, since: now - 80_000 } : item)), others: 1 },
    marked: { ...base, mark: { ...page.last, turn: 1 } },
    unreadable: { ...base, notice: { kind: 'unreadable' } },
    stopped: { ...base, notice: { kind: 'stopped', since: now } },
    notTaken: { ...base, notice: { kind: 'not-taken' } },
    switched: { ...base, notice: { kind: 'switched' } },
    folded: { ...base, folded: true, counts: { block: 0, warn: 2, hint: 0 } },
  };
}
