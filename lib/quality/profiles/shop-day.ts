import type { Profile } from '../../model/profile';

/** Ordinary matters within 24 hours, all of them (service standards E2). */
export const shopDay: Profile = {
  id: 'shop-day',
  platform: 'generic',
  title: { zh: '店铺：24 小时内答复', en: 'Shop: answered within 24 hours' },
  unit: 'round',
  thresholds: [86400, 172800, 259200],
  zone: 'Asia/Shanghai',
  robots: false,
  reachedAgent: false,
  sessionGap: 604800,
  days: 30,
  target: { of: 'share', atLeast: 1 },
  validFrom: '2026-11-22',
  source: 'service standards E2: 24 h, across departments 48 h, across regions 72 h',
  standing: 'shop',
};
