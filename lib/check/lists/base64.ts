/** Standard base64 of bytes; pieces whose length divides by three may be put one after the other. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8_190) {
    text += btoa(String.fromCharCode.apply(null, bytes.subarray(from, from + 8_190) as unknown as number[]));
  }
  return text;
}

/** Browsers from 2025 on read base64 themselves (Chrome 140), ten times faster. */
const native = (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;

/** The bytes of base64; throws on anything else. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (native) return native.call(Uint8Array, text);
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
