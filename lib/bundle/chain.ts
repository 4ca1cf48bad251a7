/** SHA-256 of UTF-8 text as lower-case hex, through WebCrypto, which browsers, workers and Node share. */
export async function sha256(text: string, subtle: SubtleCrypto = globalThis.crypto.subtle): Promise<string> {
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const seal = /,"hash":"([0-9a-f]{64})"\}$/;

/**
 * Closes a line with its own hash. The hash covers the exact characters before it, so no byte of the line can change
 * unnoticed, not even one that would parse to the same values. `open` is the JSON of an object without `hash`.
 */
export async function sealLine(open: string): Promise<{ line: string; hash: string }> {
  const hash = await sha256(open);
  return { line: `${open.slice(0, -1)},"hash":"${hash}"}`, hash };
}

/** The hash of a sealed line when it is the right one, else undefined. */
export async function checkSeal(line: string): Promise<string | undefined> {
  const found = seal.exec(line);
  if (!found) return undefined;
  const hash = await sha256(`${line.slice(0, found.index)}}`);
  return hash === found[1] ? hash : undefined;
}
