import type { Span } from '../../lib/model/rule';

/** A text cut around one span: `before` and `after` keep at most `room` UTF-16 units, with an ellipsis where something is left out. */
export function excerpt(text: string, span: Span, room: number): { before: string; phrase: string; after: string } {
  const from = Math.max(0, span.start - room);
  const to = Math.min(text.length, span.end + room);
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, span.start),
    phrase: text.slice(span.start, span.end),
    after: text.slice(span.end, to) + (to < text.length ? '…' : ''),
  };
}

export interface Field {
  kind: 'plain' | 'filled' | 'missing';
  text: string;
}

/**
 * Tells filled and missing variables of a script apart: `template` has {variables}, `preview` is what would be inserted,
 * `missing` names the unknown ones. A preview that does not follow its template comes back as one plain part.
 */
export function fields(template: string, preview: string, missing: string[]): Field[] {
  const found: Field[] = [];
  const parts = template.split(/\{([\w-]+)\}/);
  let at = 0;
  for (let i = 0; i < parts.length; i += 2) {
    const literal = parts[i] ?? '';
    if (!preview.startsWith(literal, at)) return [{ kind: 'plain', text: preview }];
    if (literal) found.push({ kind: 'plain', text: literal });
    at += literal.length;
    const name = parts[i + 1];
    if (name === undefined) break;
    const rest = parts[i + 2] ?? '';
    const end = rest ? preview.indexOf(rest, at) : i + 4 > parts.length ? preview.length : at;
    if (end < 0) return [{ kind: 'plain', text: preview }];
    const isMissing = missing.includes(name);
    if (isMissing) found.push({ kind: 'missing', text: name });
    else if (end > at) found.push({ kind: 'filled', text: preview.slice(at, end) });
    at = end;
  }
  return found;
}
