import { LONGEST_RETENTION, type Settings } from '../model/settings';
import { defaults } from './defaults';

/** What the company's administrator decided for every computer. */
export interface Policy {
  /** Days nobody may keep messages longer than. */
  retentionDays: number;
}

/** Without a policy only our own limits hold. */
export const noPolicy: Policy = { retentionDays: LONGEST_RETENTION };

/** Reads what an administrator wrote. A value that makes no sense becomes the stricter default. */
export function policyOf(written: Record<string, unknown>): Policy {
  const { retentionDays: days } = written;
  if (days === undefined) return noPolicy;
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 1) return { retentionDays: defaults.retention };
  return { retentionDays: Math.min(days, LONGEST_RETENTION) };
}

/** The settings as far as the policy allows them. */
export function withinPolicy(settings: Settings, { retentionDays }: Policy): Settings {
  return settings.retention <= retentionDays ? settings : { ...settings, retention: retentionDays };
}
