import { browser } from 'wxt/browser';
import type { z } from 'zod';
import type { ChatCalls, Result } from './protocol';
import { chatSchemas, envelope } from './schemas';

/** What the browser itself says about who called. Only this is believed, never a field of the body. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** A content script that was let in. */
export interface Caller {
  tabId: number;
  frameId: number;
  /** Names one load of the frame, where the browser tells. */
  document?: string;
  url: string;
}

type Handlers = {
  [Name in keyof ChatCalls]: ChatCalls[Name] extends (...payload: infer P) => infer R ? (...all: [Caller, ...P]) => R : never;
};

export interface Service {
  /** Id of this extension and the address its own pages start with, `chrome-extension://…/`. */
  self: { id: string; base: string };
  chat: Handlers;
  /** Whether a script at this address may speak for this platform. */
  fits(platform: string, url: string): boolean;
  /** Called for each refused request, with its type as far as it is known to us. */
  onRefused(type: string): void;
}

/**
 * Answers one request of a content script about its own site; our own pages read log and settings themselves. Returns
 * undefined for what is not a request at all. Errors are names: `refused` (wrong sender or site), `invalid` (wrong shape),
 * else the name of what failed inside; never a message text, which might quote a customer.
 */
export async function answer(service: Service, request: unknown, sender: Sender): Promise<Result<unknown> | undefined> {
  const parsed = envelope.safeParse(request);
  if (!parsed.success) return undefined;
  const { type, payload } = parsed.data;
  if (!Object.hasOwn(chatSchemas, type)) return undefined;
  const name = type as keyof ChatCalls;
  const caller = callerOf(service, sender);
  if (!caller) return refuse(service, name);
  if (!platformsOf(payload).every((platform) => service.fits(platform, caller.url))) return refuse(service, name);
  const handler = service.chat[name] as (caller: Caller, value: unknown) => Promise<unknown>;
  return run(chatSchemas[name], payload, (value) => handler(caller, value));
}

/** Listens for requests until the worker ends. Returning true keeps the channel open in every Chromium. */
export function serve(service: Service): void {
  browser.runtime.onMessage.addListener((request: unknown, sender, sendResponse) => {
    void answer(service, request, sender).then(sendResponse);
    return true;
  });
}

function isOwnPage({ self }: Service, sender: Sender): boolean {
  return sender.id === self.id && sender.url !== undefined && sender.url.startsWith(self.base);
}

function callerOf(service: Service, sender: Sender): Caller | undefined {
  if (sender.id !== service.self.id || isOwnPage(service, sender)) return undefined;
  // A frame made by script has no address; the origin that made it is what it may speak for.
  const url = /^about:(blank|srcdoc)/.test(sender.url ?? '') && sender.origin ? `${sender.origin}/` : sender.url;
  if (url === undefined || sender.tab?.id === undefined || !/^(https?|file):/.test(url)) return undefined;
  const document = sender.documentId ? { document: sender.documentId } : {};
  return { tabId: sender.tab.id, frameId: sender.frameId ?? 0, ...document, url };
}

/** The platforms a body speaks for: its own, that of the chat it is about, those of the chats its events are about. */
function platformsOf(payload: unknown): string[] {
  if (Array.isArray(payload)) return payload.flatMap(platformsOf);
  if (typeof payload !== 'object' || payload === null) return [];
  const own = 'platform' in payload && typeof payload.platform === 'string' ? [payload.platform] : [];
  if (!('chat' in payload) || payload.chat === '') return own;
  return typeof payload.chat === 'string' ? [payload.chat.split('|', 1)[0]!, ...own] : [...platformsOf(payload.chat), ...own];
}

function refuse(service: Service, type: string): Result<never> {
  service.onRefused(type);
  return { ok: false, error: 'refused' };
}

async function run(schema: z.ZodType, payload: unknown, handler: (value: unknown) => Promise<unknown>) {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) return { ok: false as const, error: 'invalid' };
  try {
    return { ok: true as const, value: await handler(parsed.data) };
  } catch (error) {
    return { ok: false as const, error: nameOf(error) };
  }
}

/** Dexie wraps a full disk in an AbortError; the inner name is the one to act on. */
function nameOf(error: unknown): string {
  const inner = typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
  if (inner instanceof Error) return inner.name;
  return error instanceof Error ? error.name : 'failed';
}
