import type { Settings } from '../model/settings';

/** What holds until the user chooses. Apart from parsing, so that a chat page gets it without zod. */
export const defaults: Settings = {
  lang: 'auto',
  check: true,
  guard: true,
  bar: true,
  warn: true,
  warnFrom: 0.75,
  theme: 'auto',
  shop: '',
  agent: '',
  sheet: 'shop-standard',
  levels: {},
  team: 0,
  keep: 'masked',
  retention: 90,
  maskOrders: false,
  maskTracking: false,
  informed: 0,
};
