import type { RuleInfo, Span } from '../model/rule';

/** Spans that pardon, of one rule or (undefined) of all. */
export type Allowed = Map<RuleInfo | undefined, Span[]>;

/** Notes a span in which hits of `rule` do not count; without a rule no hit does, of whatever rule or word. */
export function allow(allowed: Allowed, span: Span, rule?: RuleInfo): void {
  const spans = allowed.get(rule);
  if (spans) spans.push(span);
  else allowed.set(rule, [span]);
}

/** Sorted by start, each with the furthest end so far, so that one binary search answers. */
function prepared(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  return sorted.map(({ start, end }) => {
    furthest = Math.max(furthest, end);
    return { start, end: furthest };
  });
}

function holds(spans: Span[] | undefined, span: Span): boolean {
  if (!spans) return false;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= span.start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && spans[low - 1]!.end >= span.end;
}

const nothing = () => false;

/** A test whether a hit of `owner` (undefined for a team word) lies inside an allowed phrase. */
export function pardons(allowed: Allowed): (span: Span, owner: RuleInfo | undefined) => boolean {
  if (allowed.size === 0) return nothing;
  const ready: Allowed = new Map([...allowed].map(([rule, spans]) => [rule, prepared(spans)]));
  return (span, owner) => holds(ready.get(undefined), span) || (owner !== undefined && holds(ready.get(owner), span));
}
