import { compileRules } from '../../lib/check/compile';
import { check } from '../../lib/check/engine';
import { rules } from '../../lib/check/rules/index';
import type { Severity } from '../../lib/model/finding';
import { attachComposer } from '../../lib/page/composer';
import type { EditorText } from '../../lib/page/editors/editor';
import { createUnderline } from '../../lib/page/underline/create';
import { attachCost } from './page-attach';
import { mirrorPerFinding } from './page-peer';

export interface Timing {
  value: number;
  p99: number;
  findings: number;
  /** Median of the part that is the check itself. */
  check: number;
}

const words = ['绝对不会坏', '加我微信', '不知道', '全网最低价', '自己看'];
const severities: Severity[] = ['block', 'warn', 'hint'];
const compiled = compileRules(rules, {
  words: [
    ...words.map((text, index) => ({ text, category: 'promise' as const, severity: severities[index % 3]! })),
    ...Array.from({ length: 2_000 }, (_, index) => ({
      text: `团队词${index}号`,
      category: 'jargon' as const,
      severity: 'hint' as const,
    })),
  ],
});

/** A draft of `length` letters with `hits` phrases that are found, spread evenly. */
function draft(length: number, hits: number): string {
  const filler = '您好这款面料舒服尺码标准今天下单明天就能发出请放心选购，';
  let text = '';
  for (let index = 0; index < hits; index++) {
    text += words[index % words.length];
    const goal = Math.floor((length * (index + 1)) / hits);
    while (text.length < goal) text += filler[text.length % filler.length];
  }
  return text.slice(0, length);
}

function composer(kind: string): HTMLElement {
  const el = document.createElement(kind === 'textarea' ? 'textarea' : 'div');
  el.style.cssText =
    'display:block;width:520px;height:160px;overflow:auto;font:15px/1.5 sans-serif;padding:8px;border:1px solid #888;white-space:pre-wrap';
  if (kind !== 'textarea') el.contentEditable = 'true';
  document.body.replaceChildren(el);
  return el;
}

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
  const onText = (text: string, read: EditorText) => {
    const before = performance.now();
    const found = check(text, {}, compiled);
    checks.push(performance.now() - before);
    findings = found.length;
    underline.show(found, read);
  };
  attachComposer(el, { onText, onComposition: () => {} }, end.signal);
  el.focus();
  document.execCommand('insertText', false, draft(length, hits));
  await frame();
  // Ours is the only listener, so the time between a first and a last listener of the event is what it costs.
  let started = 0;
  window.addEventListener(
    'input',
    () => {
      started = performance.now();
    },
    { capture: true, signal: end.signal },
  );
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

Object.assign(window, { handlerCost, attachCost });
