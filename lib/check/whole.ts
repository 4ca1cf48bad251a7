import type { Hit, Normalised } from '../model/rule';
import { made, type WholeShape } from './shape';
import { originalSpan } from './span';

const EDGE = /[^\p{L}\p{N}]/u;
const PARTICLE = /[哦呢啊呀吧哈嘛啦噢喔呐哟咯哎嗷]/;

interface Core {
  from: number;
  to: number;
  /** Without closing particles. */
  bare: number;
}

/** All whole-message shapes of one check look at the same text. */
let latest: { view: string; core: Core } | undefined;

function coreOf(view: string): Core {
  if (latest?.view !== view) latest = { view, core: trimmed(view) };
  return latest.core;
}

function trimmed(view: string): Core {
  let from = 0;
  let to = view.length;
  while (from < to && EDGE.test(String.fromCodePoint(view.codePointAt(from) ?? 0))) {
    from += (view.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
  }
  while (to > from) {
    const low = view.charCodeAt(to - 1);
    const pair = low >= 0xdc00 && low <= 0xdfff && to - 2 >= from;
    const width = pair && (view.codePointAt(to - 2) ?? 0) > 0xffff ? 2 : 1;
    if (!EDGE.test(view.slice(to - width, to))) break;
    to -= width;
  }
  let bare = to;
  while (bare > from && (PARTICLE.test(view[bare - 1] ?? '') || (bare < to && EDGE.test(view[bare - 1] ?? '')))) bare--;
  return { from, to, bare };
}

/** The hit of a whole-message shape, or none. Messages above 200 units are no short answers and are not looked at. */
export function runWhole(shape: WholeShape, text: Normalised): Hit[] {
  const view = text.text;
  if (view.length > 200) return [];
  const { from, to, bare } = coreOf(view);
  if (from === to || (shape.longest !== null && bare - from > shape.longest)) return [];
  const regex = made(shape.regex);
  const matches = regex.test(view.slice(from, to)) || (bare < to && bare > from && regex.test(view.slice(from, bare)));
  return matches ? [originalSpan(text, 'text', from, to)] : [];
}
