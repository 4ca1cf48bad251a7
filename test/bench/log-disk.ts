import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** About what the browser writes for one delivery, in bytes. */
const delivery = new Uint8Array(6_000);

/** Milliseconds to add as much as a delivery to a file and have it on the disk, `count` times: what no strict log is quicker than here. */
export async function timeDisk(count: number): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'saywell-disk-'));
  const file = await open(join(folder, 'log'), 'a');
  try {
    const times: number[] = [];
    for (let n = 0; n < count; n++) {
      const started = performance.now();
      await file.write(delivery);
      await file.datasync();
      times.push(performance.now() - started);
    }
    return times;
  } finally {
    await file.close();
    await rm(folder, { recursive: true });
  }
}
