import { openLogStage } from './log-extension';
import { underFire } from './log-fire';
import { atOneMillion } from './log-million';

/**
 * The log in a real Chromium: 10,000 messages while the worker is killed every 200 ms; then, with a million messages in it, how
 * long it takes to list a day, to find a word and to store what was just said.
 */
export async function run(root = process.cwd(), executablePath = process.env.SAYWELL_BROWSER ?? '/usr/bin/chromium') {
  const stage = await openLogStage(root, executablePath);
  try {
    return { 'log.kill': await underFire(stage, 10_000), ...(await atOneMillion(stage)) };
  } finally {
    await stage.close();
  }
}
