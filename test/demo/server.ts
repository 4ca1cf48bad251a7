import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Serves the demo console on loopback; `port` 0 takes a free one. Returns its address and how to stop it. */
export async function serveDemo(root: string, port = 0): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = join(root, 'test', 'demo');
  const bundled = await build({
    entryPoints: [join(folder, 'console', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'error',
  });
  const files: Record<string, { type: string; body: string | Uint8Array }> = {
    '/': { type: 'text/html; charset=utf-8', body: await readFile(join(folder, 'index.html')) },
    '/console.css': { type: 'text/css; charset=utf-8', body: await readFile(join(folder, 'console', 'style.css')) },
    '/console.js': { type: 'text/javascript; charset=utf-8', body: bundled.outputFiles[0]!.contents },
  };
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body ?? '');
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
