import type { Profile } from '../../model/profile';

/** Customers who reached a person, less those not answered in three minutes. */
export const kuaishouPerson: Profile = {
  id: 'kuaishou-person',
  platform: 'kuaishou',
  title: { zh: '快手：三分钟人工响应率', en: 'Kuaishou: within 3 min by a person' },
  unit: 'person',
  person: 'day',
  thresholds: [180],
  zone: 'Asia/Shanghai',
  hours: { from: 480, to: 1_380, outside: 'leave-out' },
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 30,
  validFrom: '2023-03-01',
  source: 'snsmcma.cn/article-15550 (2023-03)',
  standing: 'sellers',
  note: {
    zh: '有一次超时就不算这位客户；按天去重是这里的理解。',
    en: 'One late answer and the customer is lost; counting each customer once a day is our reading.',
  },
};
