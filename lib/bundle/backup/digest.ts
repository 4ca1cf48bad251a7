/** Where the chain of check sums begins. */
export const start = '0'.repeat(64);

/** The check sum after one more block: SHA-256 of the one before (as hex) and the bytes of the block, as hex. */
export async function chained(before: string, bytes: Uint8Array): Promise<string> {
  const joined = new Uint8Array(before.length + bytes.length);
  new TextEncoder().encodeInto(before, joined);
  joined.set(bytes, before.length);
  const digest = await globalThis.crypto.subtle.digest('SHA-256', joined);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
