import { defineRule, pattern } from '../rule';

const HONEST = /不(?:能|可以|可|得|允许|会|支持|行)|无法|没法|没办法|违法|违规|虚开|要(?:和|与|跟)|一致|按实/;

export default defineRule({
  id: 'invoice-false',
  category: 'invoice',
  severity: 'block',
  title: { zh: '虚开发票或不补开', en: 'A false or withheld invoice' },
  advice: {
    zh: '发票的品名和金额必须与实际一致，漏开的也要补开，请如实告诉客户。',
    en: 'Name and amount on an invoice must match the goods, and a missing one is still issued; please say so plainly.',
  },
  source: 'service standards C1',
  replacements: {
    zh: ['发票按实付金额和实际商品开具', '没有及时开的发票，我们会为您补开'],
    en: ['The invoice shows the goods and the amount paid', 'A missing invoice can still be issued'],
  },
  shapes: [
    pattern(
      /(?:发票|开票)[^,。!?;]{0,8}(?:金额|内容|品名|名目|项目|数额|明细)[^,。!?;]{0,8}(?:随便|任意|高一?些?点?|多开|多写|您定|您说了算|都可以|都行|开大|改|随您|自己定)|(?:开|写)(?:成|为|个)?(?:别的|其他的?|其它|任意)(?:品名|名目|商品|内容|项目|名称)|想?(?:开|写)(?:多少|什么)(?:金额|钱|品名|内容|名目)?(?:都|就|您|我)(?:行|可以|给您|随|能|开|好)|品名[^,。]{0,6}(?:开|写)成|(?:开|写)(?:成|为)(?:会议费|咨询费|服务费|办公用品|日用品|礼品|劳保|食品|耗材)(?!吗)|(?:金额|发票)(?:可以|能|给您)*(?:多开|开高|开大|往高开)/,
      {
        unless: HONEST,
      },
    ),
    pattern(
      /(?:发票|票)[^,。!?;]{0,6}(?:丢了|过期|遗失|弄丢|过了)[^。!?;]{0,6}(?:不补|补不了|不能补|不给补|没法补|不管)|(?:过了|超过|隔)(?:当月|这个月|\d+天|半年|一个?月|时间|期限?|跨月|当年)[^。!?;]{0,4}(?:就)?(?:不给|不能|不再|没法|没办法|不)(?:再|补)*开(?:发)?票|(?:发票|票)(?:不(?:补|重开)|补不了|不予补)|(?:发票|票)[^,。!?;]{0,6}(?:只能|要)?(?:下次|下回)(?:一起|再)?开/,
      {
        unless: /可以|也能|如果/,
      },
    ),
    pattern(
      /\b(?:any|whatever|a higher|higher|a different|different|another|a bigger) (?:amount|item name|item|product name|name|description|price|value|sum)\b[^.!?;]{0,24}\b(?:on|for|in) (?:the |your |an )?invoice|\binvoice\b[^.!?;]{0,20}\bfor (?:any|more than|a higher|whatever)/,
      {
        unless: /can['’]?t|cannot|not able|unable|has to|have to match|must|\bif\b/,
      },
    ),
    pattern(
      /(?:抬头|品名|票面|开票内容|项目|票)[^,。!?;]{0,6}(?:开|写|改|换)成(?:餐|会议|咨询|服务|办公|日用|礼|劳保|食品|耗材|别的|其他|培训|住宿|交通)/,
      { unless: HONEST },
    ),
  ],
  examples: {
    bad: [
      '发票金额可以给您开高一点',
      '给您开成办公用品',
      '发票丢了不补的',
      'we can put any amount you like on the invoice',
      '抬头可以给您开成餐饮',
    ],
    good: ['发票金额按实付金额开具', '发票不能开其他品名的，要和商品一致', '发票当月没开的话，下个月也能补开'],
  },
});
