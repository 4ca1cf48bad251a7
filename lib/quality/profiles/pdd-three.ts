import type { Profile } from '../../model/profile';

/** Three minutes and thirty seconds by a person, as the merchant desk is said to show. */
export const pddThree: Profile = {
  id: 'pdd-three',
  platform: 'pinduoduo',
  title: { zh: '拼多多：三分钟人工回复率', en: 'Pinduoduo: within 3 min by a person' },
  unit: 'round',
  thresholds: [180, 30],
  zone: 'Asia/Shanghai',
  hours: { from: 480, to: 1_380, outside: 'leave-out' },
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 30,
  validFrom: '2026-11-22',
  source: 'no page found; to be compared with the merchant desk',
  standing: 'assumed',
  note: {
    zh: '没有找到出处，请与商家后台核对。',
    en: 'No source was found. Compare it with the merchant desk.',
  },
};
