import type { Session } from '../session';
import type { Filling } from './filling';
import type { Guarding } from './guarding';
import type { Ignoring } from './ignoring';
import type { Menu } from './menu';

/** What keys and buttons work on; one of them at most is open at a time. */
export interface Parts {
  menu: Menu;
  filling: Filling;
  guarding: Guarding;
  ignoring: Ignoring;
}

/** Folds the bar to its pill on this page, or unfolds it. */
export function toggleBar(session: Session): void {
  session.settings = { ...session.settings, bar: !session.settings.bar };
  session.draw();
}
