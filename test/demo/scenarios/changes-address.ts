import type { Scenario } from './scenario';

/** Orders, then wants the parcel somewhere else. */
export const changesAddress: Scenario = {
  id: 'changes-address',
  title: { zh: '下单后改地址', en: 'Orders, then changes the address' },
  customer: { key: 'c-chen', name: { zh: '陈**', en: 'Chen**' }, tag: { zh: '新客户', en: 'New' } },
  lang: 'zh',
  product: {
    name: { zh: '轻便登机箱 20 寸', en: 'Light cabin case, 20 in' },
    price: '269.00',
    spec: { zh: '雾灰 × 1', en: 'Mist grey × 1' },
  },
  order: {
    number: '2611221041230777',
    status: { zh: '待发货', en: 'To be shipped' },
    paid: '259.00',
    receiver: '陈** 139****7718',
    address: { zh: '江苏省苏州市吴中区临湖镇采莲路 88 号', en: '88 Cailian Road, Linhu, Wuzhong, Suzhou' },
    time: '10:41',
  },
  steps: [
    { after: 4, order: true },
    {
      after: 2,
      say: {
        zh: '我刚拍了登机箱，地址填错了，能改吗',
        en: 'I just ordered the cabin case but the address is wrong, can it be changed?',
      },
    },
    {
      after: 4,
      reply: true,
      address: { zh: '江苏省苏州市姑苏区平江街道书院里 6 号', en: '6 Shuyuanli, Pingjiang, Gusu, Suzhou' },
    },
    { after: 1, say: { zh: '改到姑苏区平江街道书院里 6 号', en: 'Please send it to 6 Shuyuanli, Pingjiang, Gusu' } },
    { after: 6, reply: true, say: { zh: '嗯嗯好的', en: 'Great' } },
  ],
};
