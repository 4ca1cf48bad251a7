import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openLog } from '../../lib/log/database';
import { guardLog } from '../../lib/log/guarded';
import { openTeam } from '../../lib/log/team';
import { turnOver } from '../../lib/log/turn-over';
import { serve } from '../../lib/rpc/server';
import * as witness from '../../lib/settings/log-health';
import { oncePerBrowser } from '../../lib/settings/once';
import { watchBackups } from './backups';
import { showTrouble } from './badge';
import { createService } from './handlers';
import { watchHeartbeat } from './heartbeat';
import { takeOver } from './inject';
import { watchOpenTabs } from './open';
import { openPanelOnKey } from './panel';
import { keepSealed } from './sealing';
import { tellWhatIsKept } from './tell';
import { keepTidy } from './tidy';

/** Every listener is registered in the first turn: a worker that was stopped is woken only for those. */
export default defineBackground({
  type: 'module',
  main() {
    const db = openLog();
    // Before anything is written. A disk that is full has no room for it, and the log says so itself.
    db.on('ready', () => oncePerBrowser('turned-over', turnOver).catch(() => undefined), true);
    const guarded = guardLog(db, witness, (health) => void showTrouble(health));
    const team = openTeam();
    serve(createService(db, guarded, team));
    watchHeartbeat(db, guarded);
    watchOpenTabs();
    keepTidy(db, new AbortController().signal);
    watchBackups({ db, team });
    keepSealed(db, guarded, new AbortController().signal);
    openPanelOnKey();
    void takeOver().catch(() => undefined);
    // Listened to in any case: it is what starts a worker after an update.
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void tellWhatIsKept().catch(() => undefined);
    });
  },
});
