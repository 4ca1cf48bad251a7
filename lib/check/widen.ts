import type { Span } from '../model/rule';

const before = /(?:(?:您好|亲亲?|您|你|我们?|咱们?|那|就|要不|可以|麻烦|请|先|直接|方便的话)\s*)+$/;
const after = /^(?:[吧呢哦噢啊呀哈啦嘛吗的了~～]|就行|就好|就可以|也行)+/;
const edge = /[。！？；，,!?;\n…]/;

/**
 * The span a whole-sentence replacement should take: where nothing but small words stands beside the phrase in its
 * clause, they go too, so that 您加我微信吧 does not become 您您有问题…吧. Otherwise the phrase alone.
 */
export function widen(text: string, span: Span, replacement: string): Span {
  if (replacement.length < 6) return span;
  let from = span.start;
  while (from > 0 && !edge.test(text[from - 1]!)) from--;
  let to = span.end;
  while (to < text.length && !edge.test(text[to]!)) to++;
  const left = text.slice(from, span.start);
  const right = text.slice(span.end, to);
  const start = left.trim() === '' || before.exec(left)?.index === 0 ? from : span.start;
  const end = span.end + (after.exec(right)?.[0].length ?? 0);
  const isWhole = start === from && text.slice(end, to).trim() === '';
  return isWhole ? { start, end } : span;
}
