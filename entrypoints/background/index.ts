import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openLog } from '../../lib/log/database';
import { openTeam } from '../../lib/log/team';
import { serve } from '../../lib/rpc/server';
import { createService } from './handlers';
import { watchHeartbeat } from './heartbeat';
import { injectIntoOpenTabs } from './inject';

/** Every listener is registered in the first turn: a worker that was stopped is woken only for those. */
export default defineBackground({
  type: 'module',
  main() {
    const db = openLog();
    serve(createService(db, openTeam()));
    watchHeartbeat(db);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install' || reason === 'update') void injectIntoOpenTabs();
    });
  },
});
