import type { Profile } from '../../model/profile';

/** Three minutes, in rounds, robots included. The notice of July 2022 as shops explain it. */
export const taobaoRound: Profile = {
  id: 'taobao-round',
  platform: 'taobao',
  title: { zh: '淘宝：三分钟响应率（轮次）', en: 'Taobao: within 3 min, by rounds' },
  unit: 'round',
  thresholds: [180],
  zone: 'Asia/Shanghai',
  hours: { from: 480, to: 1_440, outside: 'leave-out' },
  robots: true,
  reachedAgent: false,
  sessionGap: 1800,
  days: 30,
  validFrom: '2022-07-01',
  source: 'dingjiuxi.cn/tbnews/14066 (2023-04-02)',
  standing: 'sellers',
  note: {
    zh: '三处说法不同，这是按轮次、含机器人的一种。',
    en: 'Three accounts differ; this one counts rounds and takes robots.',
  },
};
