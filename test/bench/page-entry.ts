import { type Checked, recheck } from '../../components/session/draft/recheck';
import { compileRules } from '../../lib/check/compile';
import { check } from '../../lib/check/engine';
import { rules } from '../../lib/check/rules/index';
import { attachComposer } from '../../lib/page/composer';
import type { EditorText } from '../../lib/page/editors/editor';
import { createUnderline } from '../../lib/page/underline/create';
import { draftOf } from './page-draft';
import { mirrorPerFinding } from './page-peer';

export interface Timing {
  value: number;
  p99: number;
  findings: number;
  /** Median of the part that is the check itself. */
  check: number;
}

const compiled = compileRules(rules, {
  words: Array.from({ length: 2_000 }, (_, index) => ({
    text: `团队词${index}号`,
    category: 'jargon' as const,
    severity: 'hint' as const,
  })),
});

function composer(kind: string): HTMLElement {
  const el = document.createElement(kind === 'textarea' ? 'textarea' : 'div');
  el.style.cssText =
    'display:block;width:520px;height:160px;overflow:auto;font:15px/1.5 sans-serif;padding:8px;border:1px solid #888;white-space:pre-wrap';
  if (kind !== 'textarea') el.contentEditable = 'true';
  document.body.replaceChildren(el);
  return el;
}

// Ours are the only other listeners, so the time between a first and a last listener of the event is what it costs.
let started = 0;
window.addEventListener(
  'input',
  () => {
    started = performance.now();
  },
  true,
);

const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0)));

/**
 * Milliseconds of main-thread script per key, forced layout included: one letter is typed by the browser, and the time from
 * the input event to the drawn marks is taken. `peer` draws in the per-finding shape instead, from the same findings.
 */
async function handlerCost(kind: string, length: number, hits: number, keys: number, peer: boolean): Promise<Timing> {
  const el = composer(kind);
  const end = new AbortController();
  const underline = peer ? mirrorPerFinding(el as HTMLTextAreaElement) : createUnderline(el, document, {}, end.signal);
  const samples: number[] = [];
  const checks: number[] = [];
  let findings = 0;
  let last: Checked = { text: '', findings: [] };
  const onText = (text: string, read: EditorText) => {
    const before = performance.now();
    const { findings: found } = recheck(last, text, (part) => check(part, {}, compiled));
    last = { text, findings: found };
    checks.push(performance.now() - before);
    findings = found.length;
    underline.show(found, read);
  };
  attachComposer(el, { onText, onComposition: () => {} }, end.signal);
  el.focus();
  document.execCommand('insertText', false, draftOf(length, hits));
  await frame();
  window.addEventListener('input', () => samples.push(performance.now() - started), { signal: end.signal });
  for (let key = 0; key < keys; key++) {
    document.execCommand(key % 2 ? 'delete' : 'insertText', false, '好');
    await frame();
  }
  end.abort();
  underline.clear();
  const [own, part] = [samples.slice(10), checks.slice(10)];
  return { value: at(own, 0.5), p99: at(own, 0.99), findings, check: at(part, 0.5) };
}

function at(samples: number[], share: number): number {
  const sorted = samples.sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

Object.assign(window, { handlerCost });
