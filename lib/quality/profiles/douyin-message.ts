import type { Profile } from '../../model/profile';

/** Every message of the customer, answered by a person within three minutes. */
export const douyinMessage: Profile = {
  id: 'douyin-message',
  platform: 'feige',
  title: { zh: '抖店：三分钟人工回复率（消息）', en: 'Douyin: within 3 min, by messages' },
  unit: 'message',
  thresholds: [180],
  zone: 'Asia/Shanghai',
  hours: { from: 480, to: 1_380, outside: 'leave-out' },
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 30,
  target: { of: 'share', atLeast: 0.5 },
  validFrom: '2026-11-22',
  source: 'plnmw.com/InformationConsulting/kqreqrqhdd; aiyongtech.com/new/id10845',
  standing: 'sellers',
  note: {
    zh: '另有说法按 9:00–23:00 计。',
    en: 'Another account counts from 9:00 to 23:00.',
  },
};
