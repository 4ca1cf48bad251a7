import { browser } from 'wxt/browser';
import { noPolicy, type Policy, policyOf } from './within';

/** The enterprise policy in force (`storage.managed`, components/public/managed.json). */
export async function readPolicy(): Promise<Policy> {
  try {
    return policyOf(await browser.storage.managed.get('retentionDays'));
  } catch {
    // Firefox rejects where no policy is installed (bugzilla 1230802).
    return noPolicy;
  }
}
