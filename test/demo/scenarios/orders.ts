import type { Scenario } from './scenario';

/** Asks about the goods, then orders: the address has to be checked. */
export const orders: Scenario = {
  id: 'orders',
  title: { zh: '咨询后下单', en: 'Asks, then orders' },
  customer: { key: 'c-lin', name: { zh: '林**', en: 'Lin**' }, tag: { zh: '老客户', en: 'Returning' } },
  lang: 'zh',
  product: {
    name: { zh: '加厚牛津布双肩包 30L', en: 'Thick Oxford backpack, 30 L' },
    price: '129.00',
    spec: { zh: '藏青 × 1', en: 'Navy × 1' },
  },
  order: {
    number: '2611221038560401',
    status: { zh: '待发货', en: 'To be shipped' },
    paid: '119.00',
    receiver: '林** 138****2046',
    address: {
      zh: '浙江省杭州市余杭区梧桐街道青禾路 12 号 3 幢 1201',
      en: 'Room 1201, Building 3, 12 Qinghe Road, Yuhang, Hangzhou',
    },
    time: '10:38',
  },
  steps: [
    { after: 1, say: { zh: '你好，在吗', en: 'Hello, anyone there?' } },
    { after: 1, product: true },
    { after: 3, reply: true, say: { zh: '15.6 寸电脑放得下吗？', en: 'Does a 15.6-inch laptop fit?' } },
    { after: 4, reply: true, order: true },
    { after: 1, say: { zh: '拍好了', en: 'Ordered it' } },
    { after: 5, reply: true, say: { zh: '对的，就寄这里', en: 'Yes, send it there' } },
    { after: 6, reply: true, say: { zh: '没有了，谢谢', en: 'That is all, thanks' } },
  ],
};
