import type { Scenario } from './scenario';

/** Wants a private price and offers to leave the platform for it. */
export const haggles: Scenario = {
  id: 'haggles',
  title: { zh: '砍价、要私下优惠', en: 'Haggles for a private price' },
  customer: { key: 'c-wu', name: { zh: '吴*', en: 'Wu*' }, tag: { zh: '多次咨询', en: 'Asked before' } },
  lang: 'zh',
  product: { name: { zh: '头层牛皮腰包', en: 'Leather belt bag' }, price: '199.00', spec: { zh: '棕色', en: 'Brown' } },
  order: undefined,
  steps: [
    { after: 12, say: { zh: '这个腰包能便宜点吗，180 行不行', en: 'Can you do the belt bag cheaper, say 180?' } },
    {
      after: 4,
      reply: true,
      say: {
        zh: '加个微信吧，我直接转你，省得平台抽钱',
        en: 'Let us use WeChat, I pay you directly and the platform takes nothing',
      },
    },
    { after: 6, reply: true, say: { zh: '那有什么券可以用', en: 'Then which coupons can I use?' } },
  ],
};
