/**
 * What a regular expression's source says about its matches; only as much as finding needs and longest matches takes.
 * `text` is itself, `chars` one of some characters, `any` one that is not known, `near` a text that must stand there
 * without being matched.
 */
export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'chars'; chars: string[] }
  | { kind: 'any' }
  | { kind: 'seq'; parts: Node[] }
  | { kind: 'alt'; parts: Node[] }
  | { kind: 'repeat'; part: Node; min: number; max: number }
  | { kind: 'near'; part: Node };

const NOTHING: Node = { kind: 'seq', parts: [] };
const ANY: Node = { kind: 'any' };
const DIGITS = [...'0123456789'];
const CONTROLS: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };
/** Characters that are themselves, but for what may follow the last of them. */
const PLAIN = /[^\\()[\]{}|?*+.^$]+/y;
const LOOK = /\?(?:<?[=!]|:|<[^>]*>)/y;
const COUNTS = /\{(\d+)(,?)(\d*)\}/y;
/** Classes with more characters than this count as any character. */
const MANY = 64;

/** Reads a source that `RegExp` accepts. `unicode` is its u flag. */
export function readRegex(source: string, unicode: boolean): Node {
  let at = 0;
  const charAt = (index: number) => (unicode ? String.fromCodePoint(source.codePointAt(index) ?? 0) : (source[index] ?? ''));

  /** The characters an escape behind its backslash stands for, none for a zero-width one, undefined when not known. */
  function escaped(): string[] | undefined {
    const char = charAt(at);
    at += char.length;
    if (char === 'd') return DIGITS;
    if (char === 'b' || char === 'B') return [];
    if (char === 'u' || char === 'x') {
      const code = /^(?:\{([\da-f]+)\}|([\da-f]{4}))/i.exec(source.slice(at, at + 10));
      if (char === 'x') at += 2;
      else at += code?.[0].length ?? 0;
      const hex = char === 'x' ? source.slice(at - 2, at) : (code?.[1] ?? code?.[2] ?? '');
      return [String.fromCodePoint(Number.parseInt(hex, 16))];
    }
    if (char === 'p' || char === 'P' || char === 'k') {
      at = source.indexOf(char === 'k' ? '>' : '}', at) + 1;
      return undefined;
    }
    if (/[1-9DwWsS]/.test(char)) return undefined;
    return [CONTROLS[char] ?? char];
  }

  function charClass(): Node {
    const chars: string[] = [];
    let isKnown = source[at] !== '^';
    if (!isKnown) at++;
    while (source[at] !== ']') {
      let char = charAt(at);
      at += char.length;
      if (char === '\\') {
        const known = source[at] === 'b' ? undefined : escaped();
        if (known?.length === 1) char = known[0]!;
        else {
          if (known) chars.push(...known);
          else isKnown = false;
          continue;
        }
      }
      const last = chars.at(-1);
      if (char !== '-' || last === undefined || source[at] === ']' || source[at - 2] === '\\') {
        chars.push(char);
        continue;
      }
      let to = charAt(at);
      at += to.length;
      if (to === '\\') to = escaped()?.[0] ?? '\uffff';
      const [low, high] = [last.codePointAt(0)!, to.codePointAt(0)!];
      if (high - low > MANY) isKnown = false;
      else for (let code = low + 1; code <= high; code++) chars.push(String.fromCodePoint(code));
    }
    at++;
    return isKnown && chars.length > 0 && chars.length <= MANY ? { kind: 'chars', chars } : ANY;
  }

  function group(): Node {
    let opening = '';
    if (source[at] === '?') {
      LOOK.lastIndex = at;
      opening = LOOK.exec(source)?.[0] ?? '';
      at += opening.length;
    }
    const part = alternatives();
    at++;
    if (opening.endsWith('!')) return NOTHING;
    return opening.endsWith('=') ? { kind: 'near', part } : part;
  }

  /** Plain characters up to `end`; a last one that is repeated or optional is left for its own. */
  function text(end: number): Node {
    const next = source.charCodeAt(end);
    const isCounted = next === 63 || next === 42 || next === 43 || next === 123;
    const width = isCounted && unicode && source.codePointAt(end - 2)! > 0xffff ? 2 : 1;
    const to = isCounted && end - at > width ? end - width : end;
    const from = at;
    at = to;
    return { kind: 'text', text: source.slice(from, to) };
  }

  function atom(): Node {
    PLAIN.lastIndex = at;
    if (PLAIN.test(source)) return text(PLAIN.lastIndex);
    const char = charAt(at);
    at += char.length;
    if (char === '(') return group();
    if (char === '[') return charClass();
    if (char === '.') return ANY;
    if (char === '^' || char === '$') return NOTHING;
    if (char !== '\\') return { kind: 'text', text: char };
    const isReference = /[1-9k]/.test(source[at] ?? '');
    const chars = escaped();
    if (isReference) return { kind: 'repeat', part: ANY, min: 0, max: Number.POSITIVE_INFINITY };
    if (!chars) return ANY;
    return chars.length === 0 ? NOTHING : { kind: 'chars', chars };
  }

  function quantified(part: Node): Node {
    const sign = source[at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return part;
    COUNTS.lastIndex = at;
    const counts = sign === '{' ? COUNTS.exec(source) : null;
    if (sign === '{' && !counts) return part;
    at += counts ? counts[0].length : 1;
    if (source[at] === '?') at++;
    const least = counts ? Number(counts[1]) : sign === '+' ? 1 : 0;
    const most = counts
      ? counts[3]
        ? Number(counts[3])
        : counts[2]
          ? Number.POSITIVE_INFINITY
          : least
      : Number.POSITIVE_INFINITY;
    return { kind: 'repeat', part, min: least, max: sign === '?' ? 1 : most };
  }

  function alternatives(): Node {
    const options: Node[] = [];
    let parts: Node[] = [];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        options.push(parts.length === 1 ? parts[0]! : { kind: 'seq', parts });
        parts = [];
      } else parts.push(quantified(atom()));
    }
    const last: Node = parts.length === 1 ? parts[0]! : { kind: 'seq', parts };
    return options.length === 0 ? last : { kind: 'alt', parts: [...options, last] };
  }

  return alternatives();
}

/** Units of the longest match; Infinity when there is none. */
export function longestMatch(node: Node): number {
  if (node.kind === 'near') return 0;
  if (node.kind === 'any') return 2;
  if (node.kind === 'text') return node.text.length;
  if (node.kind === 'chars') return Math.max(...node.chars.map((char) => char.length));
  if (node.kind === 'repeat') return node.max === 0 ? 0 : longestMatch(node.part) * node.max || 0;
  let longest = 0;
  for (const part of node.parts)
    longest = node.kind === 'seq' ? longest + longestMatch(part) : Math.max(longest, longestMatch(part));
  return longest;
}

/** The characters a match can start with, or undefined when that is not known or it may be empty. */
export function firstsOf(node: Node): Set<string> | undefined {
  const firsts = new Set<string>();
  return addFirsts(node, firsts) === 'needed' ? firsts : undefined;
}

/** Whether something must be matched there, may be, or cannot be told. */
function addFirsts(node: Node, firsts: Set<string>): 'needed' | 'open' | 'unknown' {
  if (node.kind === 'any') return 'unknown';
  if (node.kind === 'near') return 'open';
  if (node.kind === 'text') {
    firsts.add(String.fromCodePoint(node.text.codePointAt(0) ?? 0));
    return 'needed';
  }
  if (node.kind === 'chars') {
    for (const char of node.chars) firsts.add(char);
    return 'needed';
  }
  if (node.kind === 'repeat') {
    const part = addFirsts(node.part, firsts);
    return part === 'needed' && node.min === 0 ? 'open' : part;
  }
  if (node.kind === 'seq') {
    for (const part of node.parts) {
      const found = addFirsts(part, firsts);
      if (found !== 'open') return found;
    }
    return 'open';
  }
  const all = node.parts.map((part) => addFirsts(part, firsts));
  return all.find((one) => one === 'unknown') ?? all.find((one) => one === 'open') ?? 'needed';
}
