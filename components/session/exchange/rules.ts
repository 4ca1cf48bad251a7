import { levelsIn } from '../../../lib/check/levels';
import type { CompiledRules } from '../../../lib/check/link';
import type { Session } from '../session';

/** From now on this is what is flagged, stopped and scored. */
export function takeRules(session: Session, scoring: CompiledRules): void {
  session.scoring = scoring;
  session.rules = { ...scoring, levels: levelsIn(session.settings.levels, shopOf(session)), suppressed: session.suppressed };
}

/** The shop a chat belongs to, as the page tells or the settings say. */
export function shopOf({ chat, settings }: Session): string {
  return chat?.facts.shop ?? settings.shop;
}
