import { type Settings, settings } from '../model/settings';
import { defaults } from './defaults';

/** Reads whatever was stored. A field that is missing or broken gets its default; what we do not know is left out. */
export function parseSettings(stored: unknown): Settings {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const sound = Object.entries(settings.shape).flatMap(([name, field]) => {
    const value = field.safeParse(given[name]);
    return value.success ? [[name, value.data]] : [];
  });
  return { ...defaults, ...Object.fromEntries(sound) };
}
