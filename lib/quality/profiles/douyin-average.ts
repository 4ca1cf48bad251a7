import type { Profile } from '../../model/profile';

/** Average response in the experience score; above 25 s was the lowest third in apparel. */
export const douyinAverage: Profile = {
  id: 'douyin-average',
  platform: 'feige',
  title: { zh: '抖店：平均响应时长', en: 'Douyin: average response' },
  unit: 'round',
  thresholds: [25],
  zone: 'Asia/Shanghai',
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 30,
  target: { of: 'average', atMost: 25 },
  validFrom: '2026-11-22',
  source: 'lipindaifa.com/issued/143158',
  standing: 'sellers',
  note: {
    zh: '25 秒是服饰类目后 30% 的分界，各类目不同。',
    en: '25 s parts the lowest 30 % in apparel; other categories differ.',
  },
};
