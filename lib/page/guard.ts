import { trackComposition } from './compose-state';
import { editorFor } from './editors/index';
import { isWithin } from './find';

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
  /** Asked once per key press, pointer gesture or submit, with the text as it stands then. A throw lets the message out. */
  decide(text: string): Decision;
  onStopped(text: string, how: SendWay): void;
}

const pointerEvents = ['pointerdown', 'mousedown', 'touchend', 'pointerup', 'mouseup', 'click'];

/** Stops a send before the page sees it, until `signal` aborts. Never sends anything itself. */
export function guardSend(options: GuardOptions, signal: AbortSignal): void {
  const { doc, composer, sendSelectors, sendKeys } = options;
  const view = doc.defaultView ?? doc;
  const composition = trackComposition(doc, signal);
  const listen = { capture: true, signal, passive: false };
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
        answer = { text, decision: options.decide(text) };
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

  view.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || !isSendKey(event, sendKeys)) return;
      const el = composer();
      if (!el || !event.composedPath().includes(el) || composition.owns(event)) return;
      if (!event.repeat) forget();
      judge(event, 'key');
    },
    listen,
  );
  for (const type of ['keypress', 'keyup']) {
    view.addEventListener(
      type,
      (event) => {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
        if (answer?.decision === 'stop') stop(event);
        if (type === 'keyup') forgetAfter(0);
      },
      listen,
    );
  }
  for (const type of pointerEvents) {
    view.addEventListener(
      type,
      (event) => {
        if (type === 'pointerdown') forget();
        // A press that slides off never clicks; a tap clicks up to a double-tap's wait later.
        if (type === 'pointerup') forgetAfter(500);
        // The first click ends the composition; the letters are final only then.
        if (!isSend(event) || (composition.isOpen() && type !== 'click')) return;
        judge(event, 'pointer');
        if (type === 'click') forgetAfter(0);
      },
      listen,
    );
  }
  view.addEventListener(
    'submit',
    (event) => {
      const el = composer();
      if (!el || !(event.target instanceof Node) || !event.target.contains(el)) return;
      judge(event, 'submit');
      forgetAfter(0);
    },
    listen,
  );
}

function isSendKey(event: KeyboardEvent, sendKeys: string[]): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  return sendKeys.includes(event.ctrlKey || event.metaKey ? 'Ctrl+Enter' : 'Enter');
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
