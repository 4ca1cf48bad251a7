import { fromBase64, toBase64 } from '../../check/lists/base64';
import { newerSeal, type Seal, type SessionKey } from '../../model/seal';

/** What a page, worker or background knows of the encryption. */
export interface Held {
  seal?: Seal | undefined;
  key?: SessionKey | undefined;
}

let seal: Seal | undefined;
let key: { id: string; bytes: Uint8Array } | undefined;
let source: () => Promise<unknown> = async () => undefined;
let asked: Promise<void> | undefined;
const listening = new Set<() => void>();

/** Takes over what is known now; a key that is not held any more is overwritten. */
export function hold(next: Held): void {
  seal = newerSeal(next.seal, seal);
  if (next.key?.id !== key?.id) {
    key?.bytes.fill(0);
    key = next.key && { id: next.key.id, bytes: fromBase64(next.key.key) };
  }
  for (const hear of listening) hear();
}

export function heldSeal(): Seal | undefined {
  return seal;
}

export function heldKey(): { id: string; bytes: Uint8Array } | undefined {
  return key;
}

/** All of it, for whoever shares it with a Worker. */
export function heldNow(): Held {
  return { seal, key: key && { id: key.id, key: toBase64(key.bytes) } };
}

/** What opens rows here; undefined as long as the log is locked. */
export function openingKey(): Uint8Array | undefined {
  return key && seal?.key?.id === key.id ? key.bytes : undefined;
}

/** Calls back whenever something else is held, until `signal` aborts. */
export function watchHeld(onChange: () => void, signal: AbortSignal): void {
  const hear = () => onChange();
  listening.add(hear);
  signal.addEventListener('abort', () => listening.delete(hear), { once: true });
}

/** Says where this context gets its key from: `ask` is called once, before the log is first read, and holds what it gets. */
export function keyFrom(ask: () => Promise<unknown>): void {
  source = ask;
  asked = undefined;
}

/** Resolves when the key was asked for, whatever came of it. */
export function keyAsked(): Promise<void> {
  asked ??= source().then(
    () => undefined,
    () => undefined,
  );
  return asked;
}

/** Forgets everything: for tests, which share this module. */
export function holdNothing(): void {
  seal = undefined;
  hold({});
}
