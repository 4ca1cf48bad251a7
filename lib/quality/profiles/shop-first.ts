import type { Profile } from '../../model/profile';

/** The shop's own rule: the first answer of a chat within a minute. */
export const shopFirst: Profile = {
  id: 'shop-first',
  platform: 'generic',
  title: { zh: '店铺：首次响应', en: 'Shop: first response' },
  unit: 'first',
  thresholds: [60, 30, 180],
  zone: 'Asia/Shanghai',
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 7,
  target: { of: 'share', atLeast: 0.9 },
  validFrom: '2026-11-22',
  source: 'service standards A1 and the default score sheet',
  standing: 'shop',
};
