import type { Sheet } from '../../model/sheet';

/** Weights that make 100 % together, critical items, no money: the international habit. Recited lines weigh little (peers.md c6, b32). */
export const percentWeights: Sheet = {
  format: 2,
  id: 'percent-weights',
  version: 1,
  title: { zh: '百分比权重', en: 'Weights to 100 %' },
  scoring: 'percent',
  thresholds: { firstResponse: 60, hold: 120, silence: 120, sessionGap: 1800 },
  items: {
    greeting: { on: true, weight: 5 },
    first_response: { on: true, weight: 15 },
    hold_notice: { on: true, weight: 10 },
    courtesy: { on: true, weight: 10 },
    full_answer: { on: true, weight: 25 },
    confirm_address: { on: true, weight: 10 },
    anything_else: { on: true, weight: 5, except: ['abuse', 'transfer'] },
    closing: { on: true, weight: 5, except: ['abuse', 'transfer'] },
    apology: { on: true, weight: 15 },
    forbidden: { on: true, weight: 0, critical: true },
    solicited_praise: { on: true, weight: 0, critical: true },
    praise: { on: false, weight: 0 },
  },
};
