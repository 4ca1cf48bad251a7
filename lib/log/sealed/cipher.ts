import { gcm } from '@noble/ciphers/aes.js';

/** The first byte of a box says how it was made, so that another way may come later. */
const made = 1;
const nonceLength = 12;
const head = 1 + nonceLength;
const encoder = new TextEncoder();

/**
 * Seals bytes with AES-256-GCM (NIST SP 800-38D): a fresh random nonce, then the ciphertext with its tag. `about` says which row it
 * belongs to and is bound to it. In JavaScript and not in WebCrypto, because a transaction of IndexedDB does not wait for a promise
 * of others.
 */
export function sealBytes(key: Uint8Array, plain: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = gcm(key, nonce, encoder.encode(about)).encrypt(plain);
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
    return gcm(key, box.subarray(1, head), encoder.encode(about)).decrypt(box.subarray(head));
  } catch {
    throw Object.assign(new Error('a sealed row does not open'), { name: 'SealBroken' });
  }
}
