import type { Lang } from '../../../lib/model/localised';
import type { Stage } from '../../../lib/model/reply';
import type { OfferedReply, OpenItem } from './bar';
import type { CardState } from './card';
import type { GuardState } from './guard';
import type { MenuState } from './menu';
import type { Notice } from './notice';
import type { Rect } from './rect';

export interface OverlayState {
  lang: Lang;
  dark: boolean;
  /** false: no composer on screen, nothing is drawn. */
  visible: boolean;
  /** true: the agent folded the bar (Alt+0), or the transcript's scroller is unknown; the pill remains. */
  folded?: boolean;
  /** Composer block, toolbar included. */
  anchor: Rect;
  transcriptHeight: number;
  stage?: Stage;
  replies: OfferedReply[];
  items: OpenItem[];
  /** The customer has had no answer since then (epoch ms); `limit` in ms. */
  waiting?: { since: number; limit: number };
  /** Further chats, in other tabs, in which a customer has waited for most of the limit. */
  others?: number;
  /** Share of a limit, 0–1, after which the most urgent chip turns amber and is told of once; absent: never. */
  warnFrom?: number;
  /** 0–100, null while nothing applies. */
  score: number | null;
  critical: boolean;
  counts: { block: number; warn: number; hint: number };
  /** A message that was asked for, as far as it is on screen; `turn` tells one asking from the next. */
  mark?: Rect & { turn: number };
  card?: CardState;
  guard?: GuardState;
  menu?: MenuState;
  notice?: Notice;
  loading?: boolean;
  /** Read out once per object. */
  announce?: { text: string; assertive?: boolean };
}
