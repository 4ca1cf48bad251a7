import { gcm } from '@noble/ciphers/aes.js';

const nonceLength = 12;
const encoder = new TextEncoder();

/**
 * Seals bytes with AES-256-GCM (NIST SP 800-38D): a fresh random nonce, then the ciphertext with its tag. `about` says which row it
 * belongs to and is bound to it. In JavaScript and not in WebCrypto, because a transaction of IndexedDB does not wait for a promise
 * of others.
 */
export function sealBytes(key: Uint8Array, plain: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = gcm(key, nonce, encoder.encode(about)).encrypt(plain);
  const box = new Uint8Array(nonceLength + sealed.length);
  box.set(nonce);
  box.set(sealed, nonceLength);
  return box;
}

/** Opens what `sealBytes` made. Throws an error named `SealBroken` when it was changed, is of another row or of another key. */
export function openBytes(key: Uint8Array, box: Uint8Array, about: string): Uint8Array {
  try {
    return gcm(key, box.subarray(0, nonceLength), encoder.encode(about)).decrypt(box.subarray(nonceLength));
  } catch {
    throw Object.assign(new Error('a sealed row does not open'), { name: 'SealBroken' });
  }
}
