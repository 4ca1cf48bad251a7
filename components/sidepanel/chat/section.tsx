import { useCallback, useState } from 'react';
import type { SidepanelWord } from '../../../lib/i18n/sidepanel';
import type { Lang } from '../../../lib/model/localised';
import type { OpenChat } from '../../../lib/model/open';
import type { ItemId, Sheet } from '../../../lib/model/sheet';
import { timers } from '../../../lib/quality/timers';
import { askTab } from '../../../lib/rpc/tab';
import { checkShipped, type JudgedChat } from '../../judge';
import { Clocks } from './clocks';
import { Facts } from './facts';
import { Findings } from './findings';
import { canInsert, Items } from './items';
import { useChatKeys } from './keys';
import { Notes } from './notes';
import type { Outcome } from './outcome';
import { rowsOf } from './rows';

interface ChatSectionProps {
  tabId: number;
  open: OpenChat;
  /** Its key in the log. */
  logKey: string;
  one: JudgedChat;
  sheet: Sheet;
  now: number;
  lang: Lang;
}

const closed: Record<Awaited<ReturnType<ReturnType<typeof askTab>['closeItem']>>, SidepanelWord> = {
  inserted: 'inserted',
  'no-reply': 'noReply',
  'other-chat': 'otherChat',
  refused: 'refused',
  unreachable: 'closeUnreachable',
};

/** This chat: clocks, items, findings, what the page tells of the order, and notes. */
export function ChatSection({ tabId, open, logKey, one, sheet, now, lang }: ChatSectionProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const say = useCallback(
    (next: Omit<Outcome, 'turn'>) => setOutcome((before) => ({ ...next, turn: (before?.turn ?? 0) + 1 })),
    [],
  );
  const show = async (of: string, message: string | undefined) => {
    if (!message) return say({ of, word: 'noEvidence' });
    const answer = await askTab(tabId).showMessage(message);
    if (answer === 'shown') say({ of, word: 'shown' });
    else say({ of, word: answer === 'not-here' ? 'notHere' : 'unreachable', link: { chat: logKey, message } });
  };
  const insert = async (item: ItemId) => {
    say({ of: item, word: closed[await askTab(tabId).closeItem({ key: open.key, item })] });
  };
  const insertBy = (asked: string) => {
    const row = rowsOf(one.judgement, sheet).asked.find(({ id }) => id === asked);
    if (row && canInsert(row)) void insert(row.id);
    else if (row) say({ of: row.id, word: 'noReply' });
  };
  useChatKeys({ insert: insertBy });
  const clock = timers(one.chat, { sheet, check: checkShipped, now });
  return (
    <>
      <Clocks chat={one.chat} timers={clock} lang={lang} />
      <Items
        one={one}
        sheet={sheet}
        timers={clock}
        now={now}
        outcome={outcome}
        lang={lang}
        onMessage={(item, message) => void show(item, message)}
        onInsert={(item) => void insert(item)}
      />
      <Findings one={one} outcome={outcome} lang={lang} onMessage={(of, message) => void show(of, message)} />
      <Facts open={open} lang={lang} />
      <Notes key={logKey} logKey={logKey} chat={one.chat} gap={sheet.thresholds.sessionGap} lang={lang} />
    </>
  );
}
