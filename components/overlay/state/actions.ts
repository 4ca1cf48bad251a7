import type { ItemId } from '../../../lib/model/sheet';

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
