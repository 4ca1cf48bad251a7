import type { Profile } from '../../model/profile';

/** First 30 seconds, first consultation only; ten minutes after the last line a new one begins. Hours by the start of the session. */
export const jdFirst: Profile = {
  id: 'jd-first',
  platform: 'jd',
  title: { zh: '京东：首次 30 秒应答率', en: 'JD: first answer within 30 s' },
  unit: 'first',
  thresholds: [30],
  zone: 'Asia/Shanghai',
  hours: { from: 540, to: 1_380, outside: 'leave-out' },
  robots: false,
  reachedAgent: true,
  skipsOffline: true,
  sessionGap: 600,
  days: 30,
  target: { of: 'share', atLeast: 0.8 },
  validFrom: '2021-12-01',
  source: 'maijiaw.com/article/505791 (2021-12-14); insight.xiaoduoai.com/faq/questions/D1qA',
  standing: 'platform',
  note: {
    zh: '无人在线时的留言平台不计。聊天记录里看不出谁在线，所以没有回复的会话只算作存疑。',
    en: 'Messages left while nobody was online are not assessed. A chat does not show who was online, so a chat without an answer is only doubtful.',
  },
};
