import type { Finding } from '../../lib/model/finding';
import type { Lang } from '../../lib/model/localised';
import type { Stage } from '../../lib/model/reply';
import type { ItemId } from '../../lib/model/sheet';
import type { SuppressionScope } from '../../lib/model/suppression';

/** Viewport pixels. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A reply as the bar shows it; `missing` names variables the page did not tell, such as `order`. */
export interface OfferedReply {
  id: string;
  title: string;
  text: string;
  missing: string[];
}

export interface OpenItem {
  id: ItemId;
  label: string;
  state: 'open' | 'done' | 'failed';
  /** Epoch milliseconds; the chip counts by itself. */
  since?: number;
  /** Milliseconds after `since`. */
  limit?: number;
  reply?: { id: string; title: string; text: string };
}

/** A finding with the words of its rule, already in the interface language. */
export interface ShownFinding extends Finding {
  title: string;
  advice: string;
  source: string;
}

export interface CardState {
  finding: ShownFinding;
  /** Zero-based place among `total` findings. */
  index: number;
  total: number;
  /** Of the phrase; the notch points at it. */
  rect: Rect;
  /** Which replacement Alt+G applies next, zero-based. */
  choice: number;
  /** The customer's last bubble: the card shifts right until it is free, or shrinks to the replacement row. */
  avoid?: Rect;
  /** The agent asked to ignore the finding and is choosing. */
  ignoring?: IgnoreState;
}

/** Without a scope it is asked how far, with one it is asked why; `writing` shows the one input. */
export interface IgnoreState {
  scope?: SuppressionScope;
  writing?: boolean;
}

export interface GuardState {
  findings: ShownFinding[];
  /** The whole message that was stopped; findings' offsets are into it. */
  text: string;
  suggestion?: string;
  step: 'stopped' | 'reasons' | 'released';
  /** Words of the reason once chosen. */
  reason?: string;
  /** Step `reasons`: the agent chose "other", so the one input of the overlay is shown and takes the focus. */
  writing?: boolean;
  /** Epoch milliseconds. */
  releasedUntil?: number;
}

export interface MenuHit {
  id: string;
  title: string;
  /** The script with its {variables}. */
  text: string;
  /** The same with known variables filled in; unknown ones are left as {variable}. */
  preview: string;
  missing: string[];
  stageLabel: string;
  group: string;
}

export interface MenuState {
  query: string;
  hits: MenuHit[];
  /** Size of the library. */
  total: number;
  /** Selected hit, zero-based. */
  index: number;
  /** A chosen script waits for variables the page does not tell; `names` are their labels. Shown instead of the hits. */
  asking?: { title: string; names: string[] };
}

export interface Notice {
  kind: 'unreadable' | 'stopped' | 'not-taken' | 'switched';
  /** Epoch milliseconds, for `stopped`. */
  since?: number;
  /** Replaces the standard sentence. */
  text?: string;
}

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

export interface OverlayActions {
  insertReply(id: string): void;
  closeItem(id: ItemId): void;
  replace(): void;
  nextFinding(): void;
  previousFinding(): void;
  ignoreAsk(): void;
  /** 1…3 how far, then 1…4 why. Reason 4 without text asks for the input, with text it is the reason. */
  ignoreChoose(n: number, text?: string): void;
  /** One step back; from the first step to the card. */
  ignoreBack(): void;
  closeCard(): void;
  guardEdit(): void;
  guardTake(): void;
  guardReasons(): void;
  /** 1…4. Reason 4 without text asks for the input (`writing`), with text it releases. */
  guardReason(n: number, text?: string): void;
  /** Zero-based place in `hits`. */
  chooseMenu(n: number): void;
  closeMenu(): void;
  /** One value for each of `asking.names`, none empty. */
  giveFields(values: string[]): void;
  dropFields(): void;
  dismissNotice(): void;
  /** Reload the page after recording stopped. */
  reload(): void;
  toggleBar(): void;
}
