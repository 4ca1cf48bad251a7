import type { Profile } from '../../model/profile';

/** Five minutes, as pages of 2026 tell it. */
export const pddFive: Profile = {
  id: 'pdd-five',
  platform: 'pinduoduo',
  title: { zh: '拼多多：五分钟回复率', en: 'Pinduoduo: within 5 min' },
  unit: 'round',
  thresholds: [300],
  zone: 'Asia/Shanghai',
  hours: { from: 480, to: 1_380, outside: 'leave-out' },
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 30,
  target: { of: 'share', atLeast: 0.85 },
  validFrom: '2026-11-22',
  source: 'aiyongtech.com/new/id10894; insight.xiaoduoai.com',
  standing: 'sellers',
  note: {
    zh: '另有说法按 9:00–21:00 计，要求 95%、90% 或 80%；计数单位没有写明，这里按轮次。',
    en: 'Another account counts 9:00 to 21:00 and asks for 95, 90 or 80 %. What is counted is not said; here it is rounds.',
  },
};
