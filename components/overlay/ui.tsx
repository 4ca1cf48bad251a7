import { createContext, type ReactNode, useContext } from 'react';
import { type OverlayWord, overlay } from '../../lib/i18n/overlay';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import type { OverlayActions } from './state/actions';
import type { Ticker } from './ticker';

/** What every part of the overlay needs and none changes. */
export interface Surroundings {
  lang: Lang;
  mac: boolean;
  actions: OverlayActions;
  ticker: Ticker;
  doc: Document;
}

const Context = createContext<Surroundings | undefined>(undefined);
export const SurroundingsProvider = Context.Provider;

/** What every part of the overlay shares. Throws outside of its root. */
export function useSurroundings(): Surroundings {
  const found = useContext(Context);
  if (!found) throw new Error('overlay part outside of its root');
  return found;
}

/** Reads a word of the overlay in the current language. */
export function useWords(): (word: OverlayWord, values?: Record<string, string | number>) => string {
  const { lang } = useSurroundings();
  return (word, values) => say(overlay[word], lang, values);
}

/** `Alt+G` as printed on this machine: ⌥G on a Mac, where Ctrl is ⌘ for paste. */
export function keyText(keys: string, mac: boolean): string {
  return mac ? keys.replace('Alt+', '⌥').replace('Ctrl+', '⌘').replace('Alt', '⌥') : keys;
}

/** A keyboard hint. `digit` draws the number alone where `Alt` stands once before the row; it is read out in full. */
export function Key({ children, digit }: { children: string; digit?: boolean }) {
  const { mac } = useSurroundings();
  return (
    <kbd className="key">
      {digit && <Hidden>Alt+</Hidden>}
      {keyText(children, mac)}
    </kbd>
  );
}

/** Words for screen readers only. */
export function Hidden({ children }: { children: string }) {
  return <span className="hidden">{children}</span>;
}

/** A sentence with one `{key}` slot, the key drawn as a hint. */
export function WithKey({ sentence, name }: { sentence: string; name: string }) {
  const [before, after] = sentence.split('{key}');
  return (
    <>
      {before}
      <Key>{name}</Key>
      {after}
    </>
  );
}

/** A button that is reached by pointer or by the toolbar's arrows, never by the page's Tab order. */
export function Press(props: {
  className: string;
  onPress(): void;
  label?: string;
  title?: string;
  off?: boolean;
  /** CSS length the button keeps. */
  least?: string;
  /** 0 for the toolbar's one tab stop. */
  tab?: 0 | -1;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      tabIndex={props.tab ?? -1}
      className={props.className}
      aria-label={props.label}
      title={props.title}
      style={props.least ? { minWidth: props.least } : undefined}
      aria-disabled={props.off || undefined}
      onClick={props.off ? undefined : () => props.onPress()}
    >
      {props.children}
    </button>
  );
}
