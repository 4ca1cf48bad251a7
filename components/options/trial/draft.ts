import type { Rejected } from '../../../lib/model/rejected';
import type { Level } from '../../../lib/model/settings';
import type { TeamWord } from '../../../lib/model/word';
import type { Subject } from '../rules/levels';

/** A list that is not in use yet. `stored` says that it is kept already and only has to be switched on. */
export interface WordsDraft {
  kind: 'words';
  id: string;
  name: string;
  stored: boolean;
  words: TeamWord[];
  allow: string[];
  rejected: Rejected[];
}

/** A rule or category that is to say more than it does; `shop` is '' for all of them. */
export interface LevelDraft {
  kind: 'level';
  shop: string;
  subject: Subject;
  name: string;
  from: Level;
  to: Level;
}

export type Draft = WordsDraft | LevelDraft;
