import { trackComposition } from './compose-state';
import { hear } from './first';

/** Returns true when it used the key; then the page does not get it. */
export type KeyAction = (event: KeyboardEvent) => boolean;

const codes: Record<string, string> = { '.': 'Period', ',': 'Comma', '/': 'Slash' };

/**
 * Binds combinations such as 'Alt+1', 'Alt+.', 'Alt+G', 'Escape' at the capture phase until `signal` aborts.
 * Reads physical keys of the main row, so that layouts and the digit codes of Alt with the number pad do not matter.
 * Inert while an input method composes and for AltGr, which types letters. Holding a key acts once.
 */
export function bindKeys(map: Record<string, KeyAction>, target: Document | Window, signal: AbortSignal): void {
  const doc = 'document' in target ? target.document : target;
  const composition = trackComposition(doc, signal);
  const actions = new Map(Object.entries(map).map(([combination, action]) => [canonical(combination), action]));
  const used = new Set<string>();
  const onKey = (event: KeyboardEvent) => {
    // Browsers that fill in a form send key events that are no KeyboardEvent.
    if (!('code' in event) || event.getModifierState('AltGraph')) return;
    const action = actions.get(pressed(event));
    if (!action || composition.owns(event)) return;
    if (event.repeat ? !used.has(event.code) : !action(event)) return;
    used.add(event.code);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  hear(target, 'keydown', onKey, signal);
  const onKeyUp = (event: KeyboardEvent) => {
    // Pages that send on keyup have no keydown to miss (jwchat: `@keyup.enter`).
    if (used.delete(event.code)) event.stopImmediatePropagation();
  };
  hear(target, 'keyup', onKeyUp, signal);
}

function canonical(combination: string): string {
  const parts = combination.split('+');
  const key = parts.pop() ?? '';
  const code = /^\d$/.test(key) ? `Digit${key}` : /^[A-Z]$/.test(key) ? `Key${key}` : (codes[key] ?? key);
  return ['Ctrl', 'Alt', 'Shift', 'Meta'].filter((name) => parts.includes(name)).join('+') + code;
}

function pressed(event: KeyboardEvent): string {
  const held = { Ctrl: event.ctrlKey, Alt: event.altKey, Shift: event.shiftKey, Meta: event.metaKey };
  const names = Object.entries(held).filter(([, isHeld]) => isHeld);
  return names.map(([name]) => name).join('+') + event.code;
}
