import { fromBase64, toBase64 } from '../../check/lists/base64';
import type { Seal, SessionKey, WrappedKey } from '../../model/seal';

/** Rounds of PBKDF2 with SHA-256 (OWASP Password Storage Cheat Sheet, 2023: 600,000): about a third of a second on an office laptop. */
const usualRounds = 600_000;
const keyLength = 32;
const nonceLength = 12;

/** A fresh random data key, and the seal that keeps it wrapped. `rev` is that of the seal before. */
export async function createSeal(passphrase: string, rev = 0, rounds = usualRounds): Promise<{ seal: Seal; key: SessionKey }> {
  const bytes = random(keyLength);
  const id = crypto.randomUUID();
  const key = await wrap(bytes, id, passphrase, rounds);
  const session = { id, key: toBase64(bytes) };
  bytes.fill(0);
  return { seal: { rev: rev + 1, on: true, key }, key: session };
}

/** The data key, or undefined when the passphrase is wrong; the failed unwrapping is what tells. Also when the seal was changed. */
export async function openSeal({ key }: Seal, passphrase: string): Promise<SessionKey | undefined> {
  if (!key) return undefined;
  try {
    const box = fromBase64(key.wrapped);
    const algorithm = algorithmOf(box.slice(0, nonceLength), key.id);
    const wrapping = await derive(passphrase, fromBase64(key.salt), key.rounds);
    const bytes = new Uint8Array(await crypto.subtle.decrypt(algorithm, wrapping, box.slice(nonceLength)));
    const session = { id: key.id, key: toBase64(bytes) };
    bytes.fill(0);
    return session;
  } catch {
    return undefined;
  }
}

/** The same data key under another passphrase, with a salt of its own: no row has to be written again. */
export async function rewrapSeal(seal: Seal, key: SessionKey, passphrase: string, rounds = usualRounds): Promise<Seal> {
  const bytes = fromBase64(key.key);
  const wrapped = await wrap(bytes, key.id, passphrase, rounds);
  bytes.fill(0);
  return { ...seal, rev: seal.rev + 1, key: wrapped };
}

async function wrap(bytes: Uint8Array<ArrayBuffer>, id: string, passphrase: string, rounds: number): Promise<WrappedKey> {
  const [salt, nonce] = [random(16), random(nonceLength)];
  const wrapping = await derive(passphrase, salt, rounds);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithmOf(nonce, id), wrapping, bytes));
  return { id, rounds, salt: toBase64(salt), wrapped: toBase64(Uint8Array.of(...nonce, ...sealed)) };
}

/** Full-width and half-width letters are one passphrase, however the keyboard was set. */
async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  typed.fill(0);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: keyLength * 8 }, false, ['encrypt', 'decrypt']);
}

function algorithmOf(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`saywell data key|${id}`) };
}

function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}
