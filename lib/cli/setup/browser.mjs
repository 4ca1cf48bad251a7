import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((base) =>
    [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((tail) => join(process.env[base] ?? 'C:\\', tail)),
  ),
};

/**
 * Path of a Chromium-family browser, installing one when the machine has none and that is possible.
 * Order: SAYWELL_BROWSER, CHROME_PATH, the usual places, a Playwright download, apt as root, `npx playwright install`.
 * Throws one sentence on what to install.
 */
export async function ensureBrowser(root, say) {
  const found = findBrowser() ?? (await playwrightBrowser(root));
  if (found) {
    ensureFonts(say);
    return found;
  }
  if (isDebianRoot()) {
    say('installing chromium and fonts-noto-cjk with apt');
    apt(['chromium', 'fonts-noto-cjk']);
  } else {
    say('downloading Chromium with Playwright');
    spawnSync('npx', ['--yes', 'playwright', 'install', 'chromium'], {
      cwd: root,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  }
  const installed = findBrowser() ?? (await playwrightBrowser(root));
  if (installed) return installed;
  throw new Error(
    'No browser found. Install Chromium, Chrome or Edge, or set SAYWELL_BROWSER to its path, and run the command again.',
  );
}

/** Branded Chrome from 137 on and Edge ignore --load-extension; the caller loads through CDP there. */
export function isBranded(path) {
  return /google|chrome\.app|msedge|Google|Microsoft/.test(path) && !/chromium/i.test(path);
}

function findBrowser() {
  const wanted = [process.env.SAYWELL_BROWSER, process.env.CHROME_PATH].filter(Boolean);
  for (const path of wanted) if (existsSync(path)) return path;
  return (places[process.platform] ?? []).find((path) => existsSync(path));
}

async function playwrightBrowser(root) {
  const { chromium } = await import(join(root, 'node_modules', 'playwright-core', 'index.mjs'));
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function isDebianRoot() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Without a CJK font the screenshots show boxes. Only where we may install one unasked. */
function ensureFonts(say) {
  if (!isDebianRoot()) return;
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (fonts.status === 0 && fonts.stdout.trim()) return;
  say('installing fonts-noto-cjk with apt');
  apt(['fonts-noto-cjk']);
}

function apt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages, ...(packages.includes('chromium') ? ['fontconfig'] : [])],
    { stdio: 'ignore', env },
  );
}
