import type { Lang } from '../../lib/model/localised';
import type { Help, Trouble } from '../log-health/derive';

/** What the popup shows; everything is read before it is drawn. */
export interface PopupData {
  lang: Lang;
  mac: boolean;
  /** Undefined where no chat page has reported from the tab. Times are epoch milliseconds. */
  page?: {
    state: 'recording' | 'stopped' | 'partly' | 'absent';
    platform: string;
    shop?: string;
    agent?: string;
    since: number;
    pending: number;
    /** The first anchor that was not found. */
    problem?: string;
  };
  /** What is wrong with the log itself. */
  troubles: Trouble[];
  /** Whether the agent has read what is recorded. */
  isTold: boolean;
  /** Minutes of today without a record. */
  gapMinutes: number;
  /** Of the account signed in now, as the side panel counts; `others` are chats of other accounts. Null until read, and where the log cannot be read. */
  today: { chats: number | null; average: number | null; resolved: number | null; others: number };
  /** The log is encrypted and the passphrase was not entered. */
  isLocked: boolean;
  switches: Switches;
}

export interface Switches {
  check: boolean;
  guard: boolean;
  bar: boolean;
}

export interface PopupActions {
  change(change: Partial<Switches>): void;
  exportToday(): void;
  reloadPage(): void;
  openChats(): void;
  openLog(): void;
  openPanel(): void;
  openOptions(section?: Help): void;
  noteLoss(): void;
  confirmTold(): void;
  switchLanguage(): void;
}
