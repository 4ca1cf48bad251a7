import type { Folder, PickedFolder } from '../../../lib/log/backup-folder';

/** `failAfter` bytes a write rejects, as on a full disk; `onWrite` is called before each. */
interface Disk {
  failAfter: number;
  onWrite?(): Promise<unknown>;
}

/**
 * A folder in memory that behaves like one of the File System Access API: a written file appears when it is closed, an aborted
 * one never.
 */
export function createFolder(id = 'one'): { folder: PickedFolder; files: Map<string, Blob>; disk: Disk } {
  const files = new Map<string, Blob>();
  const disk: Disk = { failAfter: Number.POSITIVE_INFINITY };
  const missing = () => new DOMException('no such file', 'NotFoundError');
  const handleOf = (name: string) => ({
    kind: 'file',
    name,
    getFile: async () => fileOf(name),
    createWritable: async () => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      let size = 0;
      return new WritableStream<Uint8Array<ArrayBuffer>>({
        async write(chunk) {
          await disk.onWrite?.();
          size += chunk.length;
          if (size > disk.failAfter) throw new DOMException('the disk is full', 'QuotaExceededError');
          parts.push(chunk.slice());
        },
        close: () => void files.set(name, new Blob(parts)),
      });
    },
  });
  const fileOf = (name: string) => {
    const blob = files.get(name);
    if (!blob) throw missing();
    return new File([blob], name);
  };
  const handle = {
    kind: 'directory',
    name: id,
    async getFileHandle(name: string, { create = false } = {}) {
      if (!files.has(name) && !create) throw missing();
      if (!files.has(name)) files.set(name, new Blob([]));
      return handleOf(name);
    },
    removeEntry: async (name: string) => void files.delete(name),
    async *values() {
      for (const name of files.keys()) yield handleOf(name);
    },
  };
  return { folder: { key: 'folder', id, handle: handle as unknown as Folder }, files, disk };
}
