import type { Lang, Localised } from '../model/localised';

/**
 * Picks one language of a text and fills `{name}` slots. An unknown slot stays visible so that it is noticed.
 * Values are put in as text; callers format numbers and times with Intl first.
 */
export function say(text: Localised, lang: Lang, values: Record<string, string | number> = {}): string {
  return text[lang].replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
