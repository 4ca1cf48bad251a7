import type { CheckContext, RuleInfo } from '../model/rule';
import { type Condition, made } from './shape';

/** Whether a rule speaks about the platform of the conversation. */
export function appliesTo({ platforms }: Pick<RuleInfo, 'platforms'>, { platform }: CheckContext): boolean {
  return !platforms || (platform !== undefined && platforms.includes(platform));
}

/** Whether a shape counts in a conversation. */
export function holds(condition: Condition | undefined, { platform, stage, previous }: CheckContext): boolean {
  if (!condition) return true;
  if (condition.only && !(platform !== undefined && condition.only.includes(platform))) return false;
  if (condition.except && platform !== undefined && condition.except.includes(platform)) return false;
  if (condition.stages && !(stage !== undefined && condition.stages.includes(stage))) return false;
  return !condition.previous || (previous !== undefined && made(condition.previous).test(previous));
}
