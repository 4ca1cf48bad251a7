/** One import statement of one file. `typeOnly` imports vanish at build time. */
export interface Import {
  file: string;
  line: number;
  target: string;
  typeOnly: boolean;
}

const pure = ['check', 'replies', 'quality', 'bundle', 'review'];
const edges = ['page', 'log', 'settings', 'rpc'];

/** Area of a path: the folder under lib/, else the top folder. */
export function areaOf(path: string): string {
  const [top, second] = path.split('/');
  return top === 'lib' ? (second ?? 'lib') : (top ?? path);
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === 'model' || from === 'i18n') return to === 'model';
  if (pure.includes(from)) return ['model', 'i18n', ...pure].includes(to);
  if (edges.includes(from)) return ['model', 'i18n', ...pure].includes(to);
  if (from === 'components') return ['model', 'i18n', ...pure, ...edges].includes(to);
  if (from === 'cli') return ['model', 'i18n', ...pure].includes(to);
  return to !== 'entrypoints';
}

const outside: Record<string, RegExp> = {
  react: /^(react|react-dom|antd|@tanstack\/|@floating-ui\/)/,
  dexie: /^dexie/,
  browser: /^wxt/,
  node: /^node:/,
};

function allowedPackages(area: string): string[] {
  if (area === 'model' || area === 'i18n' || pure.includes(area)) return [];
  if (area === 'log') return ['dexie'];
  if (area === 'settings' || area === 'rpc') return ['browser'];
  if (area === 'page') return [];
  if (area === 'cli') return ['node'];
  return ['react', 'browser', 'node'];
}

const session = 'components/session/';
const isSession = (file: string) => file.startsWith(session) || file.startsWith('entrypoints/chat.content/');

/** Which platforms there are is data, for any page of ours. */
function mayTouchPages(file: string, target: string): boolean {
  return areaOf(file) === 'page' || isSession(file) || (areaOf(file) === 'components' && target === 'lib/page/adapters/index.ts');
}

/** Sentences that name the file, the line and the law it breaks; empty when the tree holds. */
export function violations(imports: Import[]): string[] {
  const found: string[] = [];
  for (const { file, line, target, typeOnly } of imports) {
    const from = areaOf(file);
    if (from === 'test') continue;
    const isOurs = /^(lib|components|entrypoints|test)\//.test(target);
    if (isOurs && !mayImport(from, areaOf(target))) {
      found.push(`${file}:${line} imports ${target}: ${from} may not import ${areaOf(target)} (design §3)`);
    }
    if (isOurs && areaOf(target) === 'page' && !mayTouchPages(file, target)) {
      found.push(`${file}:${line} imports ${target}: page is reachable only from chat.content`);
    }
    if (areaOf(target) === 'components' && target.startsWith(session) && !isSession(file)) {
      found.push(`${file}:${line} imports ${target}: the session runs only in chat.content`);
    }
    if (isOurs || typeOnly) continue;
    for (const [name, packages] of Object.entries(outside)) {
      if (packages.test(target) && !allowedPackages(from).includes(name)) {
        found.push(`${file}:${line} imports ${target}: ${from} may not use ${name} (design §3)`);
      }
    }
  }
  return found;
}

/** Files and packages that come along at run time when `entry` is loaded, each with the import that brought it. */
export function reachable(imports: Import[], entry: string): Map<string, string> {
  const seen = new Map<string, string>([[entry, entry]]);
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    for (const one of imports) {
      if (one.file !== file || one.typeOnly || seen.has(one.target)) continue;
      seen.set(one.target, `${one.file}:${one.line}`);
      queue.push(one.target);
    }
  }
  return seen;
}
