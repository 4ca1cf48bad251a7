import type { Profile } from '../../model/profile';
import { douyinAverage } from './douyin-average';
import { douyinMessage } from './douyin-message';
import { douyinSession } from './douyin-session';
import { jdFirst } from './jd-first';
import { kuaishouPerson } from './kuaishou-person';
import { pddFive } from './pdd-five';
import { pddPerson } from './pdd-person';
import { pddThree } from './pdd-three';
import { presalesAverage } from './presales-average';
import { shopDay } from './shop-day';
import { shopFirst } from './shop-first';
import { shopHours } from './shop-hours';
import { taobaoManual } from './taobao-manual';
import { taobaoPerson } from './taobao-person';
import { taobaoRound } from './taobao-round';
import { taobaoWaiting } from './taobao-waiting';

/** How response times are counted, the shop's own ways first. */
export const profiles: readonly Profile[] = [
  shopFirst,
  shopHours,
  shopDay,
  presalesAverage,
  taobaoRound,
  taobaoManual,
  taobaoPerson,
  taobaoWaiting,
  douyinMessage,
  douyinSession,
  douyinAverage,
  jdFirst,
  pddPerson,
  pddFive,
  pddThree,
  kuaishouPerson,
];

/** The profiles that concern a platform, the shop's own first. */
export function profilesFor(platform: string): Profile[] {
  return profiles.filter((one) => one.platform === 'generic' || one.platform === platform);
}
