import type { Hit, Normalised } from '../../model/rule';
import { originalSpan } from '../span';

const OTHER = /[^?!.,~。…、\s\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f]/u;

/** A message of nothing but a mark or an emoji or two. */
export function loneMark(text: Normalised): Hit[] {
  if (text.text.length > 20) return [];
  const bare = text.text.trim();
  if (bare.length === 0 || bare.length > 8 || OTHER.test(bare)) return [];
  const from = text.text.indexOf(bare);
  return [originalSpan(text, 'text', from, from + bare.length)];
}
