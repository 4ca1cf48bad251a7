import type { Profile } from '../../model/profile';

/** A pre-sales figure among Taobao and Tmall shops; full marks up to 25 s. */
export const presalesAverage: Profile = {
  id: 'presales-average',
  platform: 'taobao',
  title: { zh: '售前考核：平均响应', en: 'Pre-sales: average response' },
  unit: 'round',
  thresholds: [25, 30, 40],
  zone: 'Asia/Shanghai',
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 30,
  target: { of: 'average', atMost: 25 },
  validFrom: '2026-11-22',
  source: 'taowenge.com/p-83194660, 51dongshi.net/eedfrccadhrcb',
  standing: 'sellers',
};
