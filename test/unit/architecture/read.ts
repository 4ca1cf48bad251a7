import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Import } from './boundaries';

const statement = /(?:^|\n)\s*(import|export)(\s+type)?\s([^'";]*?from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Repository paths of all our TypeScript. */
export function sourceFiles(root: string): string[] {
  return ['lib', 'components', 'entrypoints'].flatMap((top) => listTypeScript(root, top));
}

/** Every import of every file, relative ones resolved to repository paths. */
export function readImports(root: string, files = sourceFiles(root)): Import[] {
  return files.flatMap((file) => importsOf(root, file, readFileSync(join(root, file), 'utf8')));
}

export function importsOf(root: string, file: string, source: string): Import[] {
  const found: Import[] = [];
  for (const match of source.matchAll(statement)) {
    const raw = match[4] ?? match[5];
    if (!raw) continue;
    const line = source.slice(0, match.index + match[0].indexOf(raw)).split('\n').length;
    const names = match[3] ?? '';
    const allTypes =
      /^\s*\{/.test(names) &&
      names
        .replace(/[{}]|from/g, '')
        .split(',')
        .every((name) => !name.trim() || /^\s*type\s/.test(name));
    found.push({ file, line, target: resolve(root, file, raw), typeOnly: Boolean(match[2]) || allTypes });
  }
  return found;
}

function resolve(root: string, file: string, raw: string): string {
  if (!raw.startsWith('.')) return raw;
  const base = relative(root, join(root, dirname(file), raw)).replaceAll('\\', '/');
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => base + ending).find((path) => /\.\w+$/.test(path) && existsSync(join(root, path))) ?? base;
}

function listTypeScript(root: string, top: string): string[] {
  return readdir(join(root, top))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .sort();
}

function readdir(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? readdir(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
