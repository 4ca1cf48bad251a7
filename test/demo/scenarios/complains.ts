import type { Scenario } from './scenario';

/** The zip broke after a week; wants to be heard first. */
export const complains: Scenario = {
  id: 'complains',
  title: { zh: '质量投诉', en: 'Complains about quality' },
  customer: { key: 'c-a7', name: { zh: 'A***7', en: 'A***7' }, tag: { zh: '售后', en: 'After-sales' } },
  lang: 'zh',
  product: {
    name: { zh: '旅行收纳袋六件套', en: 'Packing cubes, set of six' },
    price: '59.00',
    spec: { zh: '浅卡其 × 1', en: 'Light khaki × 1' },
  },
  order: {
    number: '2611151022340912',
    status: { zh: '已签收', en: 'Delivered' },
    paid: '59.00',
    receiver: 'A** 186****3390',
    address: { zh: '四川省成都市武侯区浆洗街 20 号', en: '20 Jiangxi Street, Wuhou, Chengdu' },
    time: '11-15',
  },
  steps: [
    {
      after: 6,
      say: { zh: '才用了一周拉链就开线了，你们这质量也太差了吧', en: 'The zip came apart after one week, this quality is awful' },
    },
    { after: 3, image: { zh: '拉链开线的照片', en: 'Photo of the broken zip' } },
    { after: 5, reply: true, say: { zh: '那怎么处理，要多久', en: 'So what now, and how long will it take?' } },
    { after: 6, reply: true, say: { zh: '行吧，那我等着', en: 'All right, I will wait' } },
  ],
};
