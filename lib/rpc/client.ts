import { browser } from 'wxt/browser';
import type { ChatCalls, Result } from './protocol';

/** The calls as a caller sees them: never rejecting, always a `Result`. */
export type ChatClient = {
  [Name in keyof ChatCalls]: ChatCalls[Name] extends (...payload: infer P) => Promise<infer T>
    ? (...payload: P) => Promise<Result<T>>
    : never;
};

/** Carries one request and returns the raw answer, or undefined when nobody answered. */
export type Send = (request: { type: string; payload?: unknown }) => Promise<unknown>;

const overRuntime: Send = (request) => browser.runtime.sendMessage(request);

/** The calls of a content script. */
export function createChatClient(send: Send = overRuntime): ChatClient {
  return {
    appendMessages: (batch) => call(send, 'appendMessages', batch),
    recordGap: (gap) => call(send, 'recordGap', gap),
    recordEvents: (events) => call(send, 'recordEvents', events),
    reportHealth: (health) => call(send, 'reportHealth', health),
    reportOpen: (open) => call(send, 'reportOpen', open),
    fetchSettings: () => call(send, 'fetchSettings'),
    fetchRules: () => call(send, 'fetchRules'),
    fetchActs: () => call(send, 'fetchActs'),
    fetchReplies: () => call(send, 'fetchReplies'),
    fetchTeam: () => call(send, 'fetchTeam'),
    fetchWords: (part) => call(send, 'fetchWords', part),
    suppress: (suppression) => call(send, 'suppress', suppression),
  };
}

/**
 * Errors: `orphaned` when this script outlived its extension (update or reload) and can never reach it again,
 * `unanswered` when the worker was killed or asleep in between, else the name the background gave.
 */
async function call<T>(send: Send, type: keyof ChatCalls, payload?: unknown): Promise<Result<T>> {
  try {
    const answer = await send({ type, payload });
    return isResult<T>(answer) ? answer : { ok: false, error: 'unanswered' };
  } catch (error) {
    return { ok: false, error: isOrphaned(error) ? 'orphaned' : 'unanswered' };
  }
}

/** Chromium throws the sentence; once `browser.runtime` itself is gone the call is a TypeError on undefined. */
function isOrphaned(error: unknown): boolean {
  return error instanceof Error && /context invalidated|reading 'sendMessage'|runtime is undefined/i.test(error.message);
}

function isResult<T>(answer: unknown): answer is Result<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
