import type { Localised } from '../../../lib/model/localised';

/** What a played customer does next. Seconds count from the step before; `reply` waits for the agent's next message first. */
export interface Step {
  after: number;
  reply?: boolean;
  say?: Localised;
  image?: Localised;
  product?: true;
  order?: true;
  address?: Localised;
  system?: Localised;
}

/** One played customer: who, what they look at, where it goes, and what they do. */
export interface Scenario {
  id: string;
  title: Localised;
  customer: { key: string; name: Localised; tag: Localised };
  lang: 'zh' | 'en';
  product: { name: Localised; price: string; spec: Localised };
  order: { number: string; status: Localised; paid: string; receiver: string; address: Localised; time: string } | undefined;
  steps: Step[];
}
