import type { Scenario } from './scenario';

/** Asks once and leaves without a word: silence asks for 还有什么可以帮您 and a closing line. */
export const goesSilent: Scenario = {
  id: 'goes-silent',
  title: { zh: '问完不说话', en: 'Goes silent' },
  customer: { key: 'c-my', name: { zh: 'm***y', en: 'm***y' }, tag: { zh: '新客户', en: 'New' } },
  lang: 'zh',
  product: { name: { zh: '帆布托特包', en: 'Canvas tote' }, price: '79.00', spec: { zh: '藏青', en: 'Navy' } },
  order: undefined,
  steps: [{ after: 9, say: { zh: '藏青还有货吗', en: 'Is navy still in stock?' } }],
};
