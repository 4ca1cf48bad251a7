import type { CheckContext, Hit, Normalised, RuleInfo } from '../model/rule';
import { type Allowed, allow } from './allow';
import { scan } from './automaton';
import type { CompiledRules, Slot } from './link';
import { MOST, patternHits, phraseHit, pieceOf, runShape, viewedBy } from './match';
import { appliesTo, holds } from './scope';
import type { Shape, View } from './shape';
import { sift } from './sieve';
import { originalSpan } from './span';

/** One text going through all rules; `found` is called with every hit. */
export interface Sweep {
  views: Normalised;
  context: CheckContext;
  compiled: CompiledRules;
  allowed: Allowed;
  found(rule: RuleInfo, shape: Shape, hit: Hit): void;
}

/** Reused between calls: `check` is synchronous and never inside itself. */
const places: number[] = [];
const candidates: number[] = [];
const some: Hit[] = [];

/** Gives all hits of all rules and all spans they allow. Linear in the text; a rule that throws finds nothing. */
export function sweep(run: Sweep): void {
  const { compiled } = run;
  compiled.counts.fill(0);
  for (const view of ['text', 'tight'] as const) {
    literals(run, view);
    patterns(run, view);
  }
  for (const slot of compiled.always) whole(run, compiled.slots[slot]!);
}

function applies(rule: RuleInfo, shape: Shape, context: CheckContext): boolean {
  return appliesTo(rule, context) && holds(shape.when, context);
}

function whole({ views, context, found }: Sweep, { rule, shape }: Slot): void {
  if (!shape || shape.kind === 'learned' || !applies(rule, shape, context)) return;
  for (const hit of runShape(shape, views, [])) found(rule, shape, hit);
}

function literals(run: Sweep, view: View): void {
  const { views, context, compiled } = run;
  const { counts } = compiled;
  const { automaton, slots } = compiled[view];
  const units = views[view];
  const count = scan(automaton, units, places);
  for (let i = 0; i < count; i += 2) {
    const literal = places[i] as number;
    const end = places[i + 1] as number;
    const start = end - (automaton.lengths[literal] as number);
    for (const number of slots[literal] as number[]) {
      const slot = compiled.slots[number]!;
      const { rule, shape } = slot;
      if (!shape) {
        allow(run.allowed, originalSpan(views, view, start, end), rule);
      } else if (shape.kind === 'phrases' && counts[number]! < MOST && applies(rule, shape, context)) {
        const hit = phraseHit(shape, views, start, end);
        if (!hit) continue;
        counts[number]!++;
        run.found(rule, shape, hit);
      }
    }
  }
}

function patterns(run: Sweep, view: View): void {
  const { views, context, compiled } = run;
  const { counts } = compiled;
  const units = views[view];
  for (let from = 0; from < units.length; from += pieceOf(units.length)) {
    const { low, high } = viewedBy(units.length, from);
    const count = sift(compiled[view].sieve, units, low, high, candidates);
    for (let i = 0; i < count; i++) {
      const number = candidates[i] as number;
      const slot = compiled.slots[number]!;
      const { rule, shape } = slot;
      if (shape?.kind !== 'pattern' || !applies(rule, shape, context)) continue;
      some.length = 0;
      patternHits(shape, views, from, some, MOST - counts[number]!);
      counts[number]! += some.length;
      for (const hit of some) run.found(rule, shape, hit);
    }
  }
}
