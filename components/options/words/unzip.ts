import type { Workbook } from '../../../lib/check/lists/sheet';

/** Bytes all files may have together once unpacked: a 20 MB archive of zeros would fill any memory. */
const MOST = 300 * 1024 * 1024;
/** Signatures of the end of the directory and of one entry (APPNOTE 6.3.10, 4.3). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Unpacks the files of an archive whose path matches, as text. Written for workbooks, because the library for them unpacks in
 * Workers made of blob: addresses, which our pages may not run. Throws on what is not such an archive, and when it
 * swells beyond `most` bytes.
 */
export async function unzip(bytes: Uint8Array, wanted: RegExp, most = MOST): Promise<Workbook> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_600 && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('no archive');
  const book: Workbook = new Map();
  const budget = { left: most };
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === ENTRY; left--) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (wanted.test(name)) {
      const local = view.getUint32(at + 42, true);
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.slice(from, from + view.getUint32(at + 20, true));
      book.set(name, await unpack(packed, view.getUint16(at + 10, true), budget));
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return book;
}

/** `method` 0 is stored, 8 deflated; nothing else occurs in workbooks. */
async function unpack(packed: Uint8Array<ArrayBuffer>, method: number, budget: { left: number }): Promise<string> {
  if (method !== 0 && method !== 8) throw new Error('unknown compression');
  const stream = new Blob([packed]).stream();
  const reader = (method === 8 ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    budget.left -= value.length;
    if (budget.left < 0) {
      await reader.cancel();
      throw new Error('too large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
