import type { Sheet } from '../../model/sheet';

/** Penalties from 100 and rewards on top, as inspection teams (质检) write their sheets; the sizes follow peers.md c3. */
export const pointsFrom100: Sheet = {
  format: 2,
  id: 'points-from-100',
  version: 1,
  title: { zh: '质检加减分', en: 'Points from 100' },
  scoring: 'points',
  thresholds: { firstResponse: 60, hold: 180, silence: 120, sessionGap: 1800 },
  items: {
    greeting: { on: true, weight: 0, penalty: 3 },
    first_response: { on: true, weight: 0, penalty: 5 },
    hold_notice: { on: true, weight: 0, penalty: 10 },
    courtesy: { on: true, weight: 0, penalty: 3 },
    full_answer: { on: true, weight: 0, penalty: 10 },
    confirm_address: { on: true, weight: 0, penalty: 10 },
    anything_else: { on: true, weight: 0, penalty: 3, except: ['single'] },
    closing: { on: true, weight: 0, penalty: 3, reward: 5, except: ['transfer'] },
    apology: { on: true, weight: 0, penalty: 10 },
    forbidden: { on: true, weight: 0, penalty: 10, critical: true },
    solicited_praise: { on: true, weight: 0, penalty: 10 },
    praise: { on: true, weight: 0, reward: 5 },
  },
};
