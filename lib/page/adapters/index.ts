import { type Adapter, anchors, matchesPattern } from './adapter';
import { demo } from './demo';
import { first } from './dom';
import { feige } from './feige';
import { discover, generic } from './generic';
import { pinduoduo } from './pinduoduo';

/** Every platform known by its page. `generic` is built from the page at hand and is not in the list. */
export const platforms: readonly Adapter[] = [demo, pinduoduo, feige];

/** Match patterns for the manifest. */
export const chatPages: readonly string[] = platforms.flatMap((platform) => platform.matches);

export interface Picked {
  adapter: Adapter;
  /** Anchors of the platform that the page lacks, such as `composer`; empty when all is well. */
  missing: string[];
  /** The platform the address belongs to, also when its anchors are missing. */
  platform: string;
  /** false: speakers cannot be told apart, so nothing may be recorded or scored. */
  readable: boolean;
}

/**
 * Chooses who reads this page: the platform of the address when its anchors are there; else heuristics, with the names
 * of what is missing, so that the fallback is never silent. Looks once and does not wait: call again when the page grows.
 */
export function pickAdapter(location: Pick<Location, 'protocol' | 'hostname' | 'pathname'>, doc: Document): Picked {
  const platform = platforms.find(
    (one) => one.matches.some((pattern) => matchesPattern(pattern, location)) && (one.appliesTo?.(doc) ?? true),
  );
  if (!platform) {
    const { adapter, readable } = discover(doc);
    return { adapter, missing: adapter.composer.length > 0 ? [] : ['composer'], platform: generic.id, readable };
  }
  const missing = anchors.filter((anchor) => !first(doc, platform[anchor]));
  if (missing.length === 0) return { adapter: platform, missing: [], platform: platform.id, readable: true };
  const found = discover(doc);
  // The transcript is here and the field in a frame of its own.
  const isSplit = found.adapter.composer.length === 0 && !missing.includes('transcript');
  return { ...(isSplit ? { adapter: platform, readable: true } : found), missing: [...missing], platform: platform.id };
}
