import type { Profile } from '../../model/profile';

/** Effective replies of 2019: a customer with any message unanswered or answered after an hour is lost. */
export const pddPerson: Profile = {
  id: 'pdd-person',
  platform: 'pinduoduo',
  title: { zh: '拼多多：有效回复率（2019）', en: 'Pinduoduo: effective replies (2019)' },
  unit: 'person',
  person: 'day',
  thresholds: [3600],
  zone: 'Asia/Shanghai',
  hours: { from: 480, to: 1_380, outside: 'leave-out' },
  robots: false,
  reachedAgent: false,
  sessionGap: 86400,
  days: 30,
  target: { of: 'share', atLeast: 0.5 },
  minimum: 100,
  validFrom: '2019-01-01',
  source: 'plnmw.com/qquegkrnwa; copy of a seller guide of 2019',
  standing: 'sellers',
  note: {
    zh: '活动要求 50% 以上；客户超过 100 人才考核。',
    en: 'Events ask for 50 %, of more than 100 customers.',
  },
};
