import type { Profile } from '../../model/profile';

/** The shop's own rule counted in business hours: the night is no waiting time. */
export const shopHours: Profile = {
  id: 'shop-hours',
  platform: 'generic',
  title: { zh: '店铺：营业时间内的响应', en: 'Shop: rounds in business hours' },
  unit: 'round',
  thresholds: [180, 60],
  zone: 'Asia/Shanghai',
  hours: { from: 540, to: 1_260, outside: 'pause' },
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 7,
  target: { of: 'share', atLeast: 0.9 },
  validFrom: '2026-11-22',
  source: 'chosen by the shop; the hours are an example to be changed',
  standing: 'shop',
  note: {
    zh: '夜里的留言从开始营业时起算。',
    en: 'A message left at night waits from the opening on.',
  },
};
