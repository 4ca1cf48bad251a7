import type { Category, Severity } from './finding';
import type { Localised } from './localised';
import type { Role } from './message';
import type { PlatformId } from './platform';
import type { Stage } from './reply';

/** Half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A text made comparable, in two views, each with a map back to the original.
 * `text`: full width, case, traditional, digit and letter styles folded, invisible marks dropped, white space folded; punctuation kept.
 * `tight`: `text` without separators, punctuation and emoji, for evasions such as 加.微 信.
 */
export interface Normalised {
  original: string;
  text: string;
  tight: string;
  /** Offsets in the original of the n-th unit of `text` / `tight`; one entry more than units. */
  starts: ArrayLike<number>;
  tightStarts: ArrayLike<number>;
}

/** What is known about the sentence beside its letters. */
export interface CheckContext {
  platform?: PlatformId;
  role?: Role;
  stage?: Stage;
  /** The customer's last message, as written. */
  previous?: string;
  lang?: 'zh' | 'en';
}

/** A hit in original offsets; `replacements` overrides the rule's own where the hit decides them. */
export interface Hit extends Span {
  replacements?: string[];
  severity?: Severity;
}

/** What there is to say about a rule, apart from how it finds. */
export interface RuleInfo {
  id: string;
  category: Category;
  severity: Severity;
  title: Localised;
  advice: Localised;
  /** Where the fault comes from: a row of the service standards (B1), a law or a platform page with its date. */
  source: string;
  /** The day from which the source holds, as 2023-02-25. */
  since: string;
  platforms?: PlatformId[];
  replacements: { zh: string[]; en: string[] };
  /** Messages it flags, and near-misses it leaves alone. */
  examples: { bad: string[]; good: string[] };
}

/** Finds one kind of fault. A rule reports places; severity, ignoring, duplicates and order are the engine's business. */
export interface Rule extends RuleInfo {
  find(text: Normalised, context: CheckContext): Hit[];
}
