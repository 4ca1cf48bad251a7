import { MatchPattern } from 'wxt/utils/match-patterns';

/** Where a script may speak for a platform. The background may not import adapters; a test keeps the two alike. */
const hosts: Record<string, string[]> = {
  pinduoduo: ['https://mms.pinduoduo.com/chat-merchant/*'],
  feige: ['https://im.jinritemai.com/pc_seller_v2/main/workspace*'],
  demo: ['http://127.0.0.1/*', 'http://localhost/*'],
};

/** Whether a page at `url` may log for `platform`. `generic` is whatever page the user let us into. */
export function fits(platform: string, url: string): boolean {
  if (platform === 'generic') return /^(https?|file):/.test(url);
  return Object.hasOwn(hosts, platform) && (hosts[platform] ?? []).some((pattern) => new MatchPattern(pattern).includes(url));
}
