import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Bundles a TypeScript entry for Node into .output/cli and imports it. Packages stay outside the bundle. */
export async function runTypeScript(root, entry) {
  const { build } = await import('esbuild');
  const outfile = join(root, '.output', 'cli', `${entry.replace(/[\\/]/g, '.').replace(/\.tsx?$/, '')}.${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    const { rm } = await import('node:fs/promises');
    await rm(outfile, { force: true });
  }
}
