import type { WxtBrowser } from 'wxt/browser';
import { levelsIn } from '../../../lib/check/levels';
import type { ChatClient } from '../../../lib/rpc/client';
import { langOf } from '../begin';
import { refresh } from '../chat/coaching';
import type { Checking } from '../draft/checking';
import type { Session } from '../session';
import type { Early } from './early';
import { shopOf, takeRules } from './rules';
import { createTeam } from './team';

interface Sources {
  browser: WxtBrowser;
  client: ChatClient;
  early: Early;
  checking: Checking;
}

/** Fetches rules, words and replies, and keeps them and the settings as they are in the store; draft and chat are looked at again. */
export function keepCurrent(session: Session, { browser, client, early, checking }: Sources): void {
  const { signal } = session;
  const recheck = () => {
    checking.again();
    refresh(session);
  };
  const team = createTeam(session, client, recheck);
  void team.loadShipped();
  void early.rules().then((rules) => {
    if (!rules || signal.aborted) return;
    takeRules(session, rules);
    recheck();
    void team.load();
  });
  const reload = async (changes: Record<string, unknown>) => {
    if (!('settings' in changes)) return;
    const known = session.settings.team;
    const answer = await client.fetchSettings();
    if (answer.ok) session.settings = answer.value;
    if (session.rules && session.settings.team !== known) void team.load();
    session.lang = langOf(session.settings, browser);
    if (session.rules) session.rules.levels = levelsIn(session.settings.levels, shopOf(session));
    recheck();
  };
  browser.storage.onChanged.addListener(reload);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(reload));
}
