import type { Reply } from '../model/reply';
import { packs } from './packs';

/** Every reply there is: the team's own first, so that they win where a shipped one fits as well. */
export function libraryOf(own: Reply[]): Reply[] {
  return own.length > 0 ? [...own, ...packs] : packs;
}
