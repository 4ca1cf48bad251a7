import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

/** The first byte of a box says how it was made, so that another way may come later. */
const made = 1;
const nonceLength = 24;
const head = 1 + nonceLength;
const encoder = new TextEncoder();

/**
 * Seals bytes with XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03): a fresh random nonce, long enough for any number of rows, then the
 * ciphertext with its tag. `about` says which row it belongs to and is bound to it. In JavaScript and not in WebCrypto, because a
 * transaction of IndexedDB does not wait for a promise of others; there AES-GCM takes four times as long for a filter of the search.
 */
export function sealBytes(key: Uint8Array, plain: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = xchacha20poly1305(key, nonce, encoder.encode(about)).encrypt(plain);
  const box = new Uint8Array(head + sealed.length);
  box[0] = made;
  box.set(nonce, 1);
  box.set(sealed, head);
  return box;
}

/** Opens what `sealBytes` made. Throws an error named `SealBroken` when it was changed, is of another row or of another key. */
export function openBytes(key: Uint8Array, box: Uint8Array, about: string): Uint8Array {
  try {
    if (box[0] !== made) throw new Error('made in another way');
    return xchacha20poly1305(key, box.subarray(1, head), encoder.encode(about)).decrypt(box.subarray(head));
  } catch {
    throw Object.assign(new Error('a sealed row does not open'), { name: 'SealBroken' });
  }
}
