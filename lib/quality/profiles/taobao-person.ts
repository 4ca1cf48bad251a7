import type { Profile } from '../../model/profile';

/** Three minutes, by customers and sub-accounts on one day, robots included. */
export const taobaoPerson: Profile = {
  id: 'taobao-person',
  platform: 'taobao',
  title: { zh: '淘宝：三分钟响应率（人数）', en: 'Taobao: within 3 min, by customers' },
  unit: 'person',
  person: 'day-and-agent',
  thresholds: [180],
  zone: 'Asia/Shanghai',
  hours: { from: 480, to: 1_380, outside: 'leave-out' },
  robots: true,
  reachedAgent: false,
  sessionGap: 1800,
  days: 1,
  target: { of: 'share', atLeast: 0.4 },
  validFrom: '2023-05-01',
  source: 'snsmcma.cn/article-22980 (2023-05)',
  standing: 'sellers',
  note: {
    zh: '同一客户同一客服当天只算一次；低于 40% 会被限流。',
    en: 'One customer counts once a day for each agent; below 40 % the shop is shown less.',
  },
};
