import type { WxtBrowser } from 'wxt/browser';
import { check } from '../../../lib/check/engine';
import { type CompiledRules, link } from '../../../lib/check/link';
import type { Settings } from '../../../lib/model/settings';
import { takeActs } from '../../../lib/quality/acts/act';
import type { SentActs } from '../../../lib/quality/acts/packed';
import { takeAnswers } from '../../../lib/quality/answers/model';
import { takeComplaints } from '../../../lib/quality/heard/complaint';
import { readWord, takeWords } from '../../../lib/quality/words/words';
import type { ChatClient } from '../../../lib/rpc/client';

/** What every session of a page needs from the background. Asked for before there is a composer: to attach takes less time. */
export interface Early {
  /** Asks, once. Not for every frame of every page: only where a session is likely. */
  begin(): void;
  /** Undefined when the background did not answer. */
  settings(): Promise<Settings | undefined>;
  /** The shipped rules, asked for until they are here; undefined when the extension is gone. Nothing is flagged or stopped before that. */
  rules(): Promise<CompiledRules | undefined>;
}

/** First wait before asking again, in ms; doubled each time. A worker that is being replaced answers within seconds. */
const patience = 100;
const longest = 30_000;

export function createEarly(client: ChatClient, { onChanged }: WxtBrowser['storage'], signal: AbortSignal): Early {
  let asked: Promise<Settings | undefined> | undefined;
  let rules: Promise<CompiledRules | undefined> | undefined;

  async function fetchSettings(): Promise<Settings | undefined> {
    const answer = await client.fetchSettings();
    if (!answer.ok) asked = undefined;
    return answer.ok ? answer.value : undefined;
  }

  function settings(): Promise<Settings | undefined> {
    asked ??= fetchSettings();
    return asked;
  }

  async function fetchRules(): Promise<CompiledRules | undefined> {
    for (let wait = patience; !signal.aborted; wait = Math.min(wait * 2, longest)) {
      const [answer, acts] = await Promise.all([client.fetchRules(), client.fetchActs()]);
      if (!answer.ok && answer.error === 'orphaned') return undefined;
      if (answer.ok && acts.ok) {
        const sent: SentActs = JSON.parse(acts.value, readWord);
        takeActs(sent.acts);
        takeWords(sent.words);
        if (sent.complaints) takeComplaints(sent.complaints);
        if (sent.answers) takeAnswers(sent.answers);
        const linked = link(JSON.parse(answer.value));
        // The first check unpacks tables, which would be felt at the first key.
        check('您好', {}, linked);
        return linked;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return undefined;
  }

  const forget = () => {
    asked = undefined;
  };
  onChanged.addListener(forget);
  signal.addEventListener('abort', () => onChanged?.removeListener(forget));
  return {
    begin() {
      void settings();
      rules ??= fetchRules();
    },
    settings,
    rules() {
      rules ??= fetchRules();
      return rules;
    },
  };
}
