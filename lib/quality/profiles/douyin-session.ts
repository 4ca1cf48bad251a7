import type { Profile } from '../../model/profile';

/** A session is in time only when every round of it is; a message left while nobody was online is a miss. */
export const douyinSession: Profile = {
  id: 'douyin-session',
  platform: 'feige',
  title: { zh: '抖店：三分钟人工回复率（会话）', en: 'Douyin: within 3 min, by sessions' },
  unit: 'session',
  thresholds: [180],
  zone: 'Asia/Shanghai',
  hours: { from: 480, to: 1_380, outside: 'leave-out' },
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 30,
  validFrom: '2024-11-01',
  source: 'mip.xhstdz.com/news/6080 (2024-11)',
  standing: 'sellers',
  note: {
    zh: '有一轮超时，整个会话就不算；只有机器人接待的会话不计。',
    en: 'One late round and the session is lost; sessions that only a robot served are not counted.',
  },
};
