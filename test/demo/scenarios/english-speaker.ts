import type { Scenario } from './scenario';

/** Writes English only. */
export const englishSpeaker: Scenario = {
  id: 'english-speaker',
  title: { zh: '英文客户', en: 'English speaker' },
  customer: { key: 'c-kn', name: { zh: 'k***n', en: 'k***n' }, tag: { zh: '海外', en: 'Overseas' } },
  lang: 'en',
  product: {
    name: { zh: '加厚牛津布双肩包 30L', en: 'Thick Oxford backpack, 30 L' },
    price: '129.00',
    spec: { zh: '黑色 × 1', en: 'Black × 1' },
  },
  order: {
    number: '2611221002449018',
    status: { zh: '待发货', en: 'To be shipped' },
    paid: '129.00',
    receiver: 'k** 130****6107',
    address: { zh: '上海市徐汇区天平街道安福路 201 号', en: '201 Anfu Road, Tianping, Xuhui, Shanghai' },
    time: '10:02',
  },
  steps: [
    { after: 24, say: { zh: 'Hi, is this backpack waterproof?', en: 'Hi, is this backpack waterproof?' } },
    { after: 4, reply: true, order: true },
    { after: 1, say: { zh: 'Just ordered one, when will it ship?', en: 'Just ordered one, when will it ship?' } },
    { after: 6, reply: true, say: { zh: 'Perfect, thanks for your help', en: 'Perfect, thanks for your help' } },
  ],
};
