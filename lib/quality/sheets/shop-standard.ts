import type { Sheet } from '../../model/sheet';

/** The default score sheet. Points follow the shop rules of the service standards (A3, A4, A5, A8); times are seconds. */
export const shopStandard: Sheet = {
  format: 2,
  id: 'shop-standard',
  version: 1,
  title: { zh: '店铺标准', en: 'Shop standard' },
  scoring: 'share',
  thresholds: { firstResponse: 60, hold: 180, silence: 120, sessionGap: 1800 },
  items: {
    greeting: { on: true, weight: 10 },
    first_response: { on: true, weight: 15 },
    hold_notice: { on: true, weight: 10 },
    courtesy: { on: true, weight: 10 },
    full_answer: { on: true, weight: 10 },
    confirm_address: { on: true, weight: 15, penalty: 5 },
    anything_else: { on: true, weight: 5, penalty: 5 },
    closing: { on: true, weight: 10, penalty: 5 },
    apology: { on: true, weight: 15 },
    forbidden: { on: true, weight: 0, critical: true },
    solicited_praise: { on: true, weight: 0, penalty: 5 },
    praise: { on: true, weight: 0, reward: 5 },
  },
};
