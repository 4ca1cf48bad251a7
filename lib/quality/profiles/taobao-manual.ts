import type { Profile } from '../../model/profile';

/** Three minutes, in rounds, by a person. */
export const taobaoManual: Profile = {
  id: 'taobao-manual',
  platform: 'taobao',
  title: { zh: '淘宝：三分钟人工响应率', en: 'Taobao: within 3 min by a person' },
  unit: 'round',
  thresholds: [180],
  zone: 'Asia/Shanghai',
  hours: { from: 540, to: 1_380, outside: 'leave-out' },
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 30,
  target: { of: 'share', atLeast: 0.9 },
  minimum: 100,
  validFrom: '2023-05-01',
  source: 'snsmcma.cn/article-22980 (2023-05)',
  standing: 'sellers',
  note: {
    zh: '不满 100 轮不考核。',
    en: 'Below 100 rounds nothing is assessed.',
  },
};
