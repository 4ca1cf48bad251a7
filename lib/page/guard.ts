import { trackComposition } from './compose-state';
import { editorFor } from './editors/index';
import { isWithin } from './find';
import { hear } from './first';

export type SendWay = 'key' | 'pointer' | 'submit';
export type Decision = 'pass' | 'stop';

export interface GuardOptions {
  doc: Document;
  composer(): HTMLElement | undefined;
  sendSelectors: string[];
  /** Where selectors cannot tell: whether pressing one of these elements, innermost first, sends. A throw counts as no. */
  sends?(pressed: Element[], composer: HTMLElement): boolean;
  /** 'Enter', 'Ctrl+Enter' (also Command). Other Enter combinations are line breaks and never touched. */
  sendKeys: string[];
  /**
   * Asked once per key press, pointer gesture or submit, with the text as it stands then; `isTrusted`: a hand did it, not a
   * script of the page. A throw lets the message out.
   */
  decide(text: string, isTrusted: boolean): Decision;
  onStopped(text: string, how: SendWay): void;
}

const pointerEvents = ['pointerdown', 'touchstart', 'mousedown', 'touchend', 'pointerup', 'mouseup', 'click'];

/** Stops a send before the page sees it, until `signal` aborts. Never sends anything itself. */
export function guardSend(options: GuardOptions, signal: AbortSignal): void {
  const { doc, composer, sendSelectors, sendKeys } = options;
  const view = doc.defaultView ?? doc;
  const composition = trackComposition(doc, signal);
  // One press is several events (keydown, submit; pointerdown … click): one answer for all of them.
  let answer: { text: string; decision: Decision } | undefined;
  const forget = () => {
    answer = undefined;
  };
  const forgetAfter = (milliseconds: number) => {
    const old = answer;
    setTimeout(() => {
      if (answer === old) forget();
    }, milliseconds);
  };

  const judge = (event: Event, how: SendWay) => {
    try {
      const el = composer();
      const editor = el && editorFor(el);
      if (!el || !editor) return;
      const { text } = editor.read(el);
      if (answer?.decision !== 'stop' && answer?.text !== text) {
        answer = { text, decision: options.decide(text, event.isTrusted) };
        if (answer.decision === 'stop') options.onStopped(text, how);
      }
    } catch {
      // A fault of ours must not keep an agent from answering a customer.
      answer = undefined;
    }
    if (answer?.decision === 'stop') stop(event);
  };

  const isSend = (event: Event) => {
    if (isWithin(event, sendSelectors)) return true;
    try {
      const el = composer();
      const pressed = event.composedPath().filter((node) => node instanceof Element);
      return Boolean(el && options.sends?.(pressed, el));
    } catch {
      return false;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const el = composer();
    const isInside = isSendKey(event, sendKeys) && el !== undefined && event.composedPath().includes(el);
    const isOnButton = /^(Enter| )$/.test(event.key) && isSend(event);
    if (!el || !(isInside || isOnButton) || composition.owns(event)) return;
    followShadow(el);
    // A held key asks again only where it would send once more.
    if (!event.repeat || answer?.decision === 'pass') forget();
    judge(event, 'key');
  };
  const onKeyAfter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (answer?.decision === 'stop') stop(event);
    if (event.type === 'keyup') forgetAfter(0);
  };
  const onPointer = (event: Event) => {
    const { type } = event;
    if (type === 'pointerdown') forget();
    // A press that slides off never clicks; a tap clicks up to a double-tap's wait later.
    if (type === 'pointerup') forgetAfter(500);
    const el = composer();
    if (el) followShadow(el);
    // The first click ends the composition; the letters are final only then.
    if (!isSend(event) || (composition.isOpen() && type !== 'click')) return;
    judge(event, 'pointer');
    if (type === 'click') forgetAfter(0);
  };
  const onSubmit = (event: Event) => {
    const el = composer();
    const form = event.composedPath()[0];
    if (!el || !(form instanceof Node) || !form.contains(el)) return;
    judge(event, 'submit');
    forgetAfter(0);
  };
  // A submit does not leave the shadow root its form is in.
  const followShadow = (el: HTMLElement) => {
    const root = el.getRootNode();
    if (root instanceof ShadowRoot) root.addEventListener('submit', onSubmit, { capture: true, signal });
  };

  hear(view, 'keydown', onKeyDown, signal);
  for (const type of ['keypress', 'keyup']) hear(view, type, onKeyAfter, signal);
  for (const type of pointerEvents) hear(view, type, onPointer, signal);
  hear(view, 'submit', onSubmit, signal);
}

function isSendKey(event: KeyboardEvent, sendKeys: string[]): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  return sendKeys.includes(event.ctrlKey || event.metaKey ? 'Ctrl+Enter' : 'Enter');
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
