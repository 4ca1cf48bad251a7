import type { Profile } from '../../model/profile';

/** The console turns amber at 100 s and the assessment begins at 180 s; the console cannot change either. */
export const taobaoWaiting: Profile = {
  id: 'taobao-waiting',
  platform: 'taobao',
  title: { zh: '千牛：等待 100 秒提醒', en: 'Qianniu: 100 s of waiting' },
  unit: 'round',
  thresholds: [100, 180],
  zone: 'Asia/Shanghai',
  robots: false,
  reachedAgent: true,
  sessionGap: 1800,
  days: 1,
  validFrom: '2022-07-01',
  source: 'sssssz.cn/article/kefuwaibao/517 (2022-07-27)',
  standing: 'sellers',
};
