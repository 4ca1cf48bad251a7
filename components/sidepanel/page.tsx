import { Suspense } from 'react';
import { say } from '../../lib/i18n/say';
import { sidepanel as words } from '../../lib/i18n/sidepanel';
import { troublesOf } from '../log-health/derive';
import { useLogHealth } from '../log-health/use-log-health';
import { useLogRefresh } from '../queries';
import { Blank, Skeleton } from './blank';
import { ThisChat } from './chat/chat';
import { useLive } from './chat/live';
import { Foot } from './foot';
import { Head } from './head';
import { Safe } from './safe';
import { sections } from './sections';
import { Tabs } from './tabs';
import { Troubles } from './troubles';
import { useNow } from './use-now';
import { useOpen } from './use-open';
import { useLook, useReport } from './use-page';
import { usePlace } from './use-place';
import { useTab } from './use-tab';

/** How often a live chat is judged again without news, ms: waiting and silence count. */
const again = 5_000;

/** The side panel: whose chat it is, four tabs, what the open one shows, and one line at the end. */
export function SidePanel() {
  const lang = useLook();
  useLogRefresh();
  const now = useNow(again);
  const tabId = useTab();
  const page = useReport(tabId, lang);
  const open = useOpen(tabId);
  const live = useLive(open, now);
  const { health, isOld } = useLogHealth();
  const troubles = troublesOf(health, lang, isOld);
  const isLocked = troubles.some(({ id }) => id === 'locked');
  const [place, go] = usePlace();
  const Section = place === 'chat' ? undefined : sections[place];
  return (
    <div className="panel">
      <Head page={page} hasTrouble={troubles.some(({ canNote }) => !canNote)} open={open} live={live} lang={lang} />
      <Tabs open={place} lang={lang} onOpen={go} />
      <Troubles troubles={troubles} lang={lang} />
      <main key={place} role="tabpanel" id={`panel-${place}`} aria-labelledby={`tab-${place}`} className="body">
        <Safe lang={lang}>
          {isLocked ? (
            <Blank icon="lock" title={say(words.locked, lang)} more={say(words.lockedMore, lang)} />
          ) : Section ? (
            <Suspense fallback={<Skeleton lang={lang} />}>
              <Section lang={lang} now={now} />
            </Suspense>
          ) : (
            <ThisChat tabId={tabId} page={page} open={open} live={live} now={now} lang={lang} />
          )}
        </Safe>
      </main>
      <Foot hasKeys={place === 'chat' && live.state === 'open'} lang={lang} />
    </div>
  );
}
