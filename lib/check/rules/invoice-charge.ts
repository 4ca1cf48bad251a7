import { defineRule, pattern } from '../rule';

const FREE =
  /不(?:用|需要?|会|要|必|收|加|另|额外)(?:您|你)?(?:再|另外?|额外)?(?:加|收|出|付|承担|补|费|钱|任何|邮)|不(?:加|收)|没有(?:额外|任何|税点|费用)|无需|免费|包邮|我们(?:承担|出|来出|负责)|店铺承担|0费用|已含|(?:价格|都)含税|吗\??$|运费不用|谁说/;
const BILL = '(?:(?<![车门机饭股钞支邮选彩传钱])票|发票|专票|普票|fp|开票|税票|带票|要票|含票|含税)';
const SUM =
  '(?:[\\d一二两三四五六七八九十百]+(?:\\.\\d+)?(?:%|个?(?:税)?点|块|元|毛)|百分之[\\d一二三四五六七八九十]+|税点|点数|税费|税钱|税(?!号|务|率|控)|差价|开票费|手续费|工本费|费用|钱|点钱|一点钱|邮费|运费|快递费)';

export default defineRule({
  id: 'invoice-charge',
  category: 'invoice',
  severity: 'block',
  title: { zh: '开发票另收费', en: 'Charging for an invoice' },
  advice: {
    zh: '开票和补寄都不能向客户另收费用，也不能用不开票换低价。',
    en: 'An invoice and its postage are free, and a lower price must not be traded for it.',
  },
  source: 'service standards C1',
  replacements: {
    zh: ['发票免费为您开具', '补寄发票的邮费由我们承担'],
    en: ['The invoice is free of charge', 'We reissue invoices with free postage'],
  },
  shapes: [
    pattern(
      /税(?:点|费|钱)(?:由|得|要|需要?)?(?:您|你|买家|客户|自己)|\b(?:cover|pay|bear|add) (?:for )?the (?:tax|vat)\b[^.!?;]{0,24}\binvoice/,
      { unless: FREE },
    ),
    pattern(
      /(?:\d ?%|percent|points?)[^.!?;]{0,24}\b(?:if|for|with|to)\b[^.!?;]{0,16}\binvoice|\binvoice\b[^.!?;]{0,16}\bat your (?:own )?(?:cost|expense)/,
      { unless: /\bno\b|n['’]t/ },
    ),
    pattern(/发票[^,。!?;]{0,6}(?:到付|邮费自理|运费自理)/, { unless: FREE }),
    pattern(
      new RegExp(
        `${BILL}[^。!?;]{0,14}(?:加收?|另(?:外)?(?:付|收|算|加|出|补|计|交)?|多(?:收|付|出|加|给|交)|再(?:加|补|付|收|给)|要(?:收|加|付|补|出|给|另|贵)?|得(?:加|补|付|出|收|再|您)?|需要?(?:加|另|补|付|收|再|支付|承担)?|补(?!开|寄)|收(?!到|据|货|件)|付|出(?!具|来|票)|额外|承担|自理|自付|自费)(?:您|你|再|收|付|我们|外|自己|支付|承担|一点|点|加|补|个|相应的?|出)*${SUM}`,
      ),
      {
        unless: FREE,
      },
    ),
    pattern(
      new RegExp(
        `${BILL}[^。!?;]{0,14}(?:${SUM})[^。!?;]{0,6}(?:您|你|买家|客户|自己)(?:来|这边|自己|要|需要|得)*(?:承担|出|付|负担|掏|自理|补)|${BILL}[^。!?;]{0,6}(?:另算|另计|自理|自费|收费|要钱|加钱|加价|加税|付费|另外算|要贵|(?:就|会|更|得|要)?贵(?:一?点|[\\d一二两三四五六七八九十]+)|价格(?:要|会|就)?(?:高|贵|不一样|另))`,
      ),
      {
        unless: FREE,
      },
    ),
    pattern(
      /(?:价格|报价|这个价|售价|标价|价钱|活动价|单价|特价)[^,。!?;]{0,6}(?:不含|不带|不包|没含|未含|不包含|不包括)(?:税|票|发票|税点|开票)|(?:不含|不带|未含|不包)(?:发)?票(?:价|的价|的$|哦|$|,)|(?:不含|未)税价?(?:的?[,。!哦哈]|格|$|的$)|(?:无票|裸票|未税)(?:价|的价)/,
      {
        unless: /不含税也|免税|含税也/,
      },
    ),
    pattern(
      /(?:不(?:要|开|需要|带|用)(?:开)?(?:发)?票)[^。!?;]{0,10}(?:便宜|优惠|少|减|返|立减|省|打折|[\d.]+折|低)|(?:要|开|非要|需要|带)(?:发)?票[^。!?;]{0,10}(?:按?原价|没有优惠|不优惠|没优惠|不打折|取消优惠|就走原价|恢复原价)/,
      {
        unless: /一样/,
      },
    ),
    pattern(
      /\b(?:invoices?|vat)\b[^.!?;]{0,40}\b(?:costs?|extra|surcharge|fees?|(?:an )?additional|more points?|\d+ (?:points?|percent|%) more|at your (?:own )?(?:cost|expense)|price goes up|charged?|higher price|pay (?:for|the)|isn['’]?t free|not free)\b|\b(?:pay|cost|costs|charge|fee|fees|extra|more|add|surcharge|postage|shipping|expensive|percent)\b[^.!?;]{0,40}\b(?:for|with|to (?:get|issue|have|reissue|resend)|if you (?:want|need)|reissu\w+|resend\w*)\b[^.!?;]{0,16}\binvoices?\b|\bprices? (?:\w+ )?(?:does ?n['’]?t|do ?n['’]?t|does not|do not|excludes?|is without|without) ?(?:include|cover|come with)? ?(?:an? |the )?(?:invoice|vat)|\b(?:cheaper|lower|discount|less|off)\b[^.!?;]{0,24}\b(?:without|no|skip|don['’]?t need|if you don['’]?t (?:want|need))\b[^.!?]{0,8}\binvoices?/,
      {
        unless:
          /\bno (?:extra|additional|charge|fee|cost)|n['’]t (?:charge|cost|pay|need to pay)|do not (?:charge|cost)|not (?:charge|cost)|free(?: of| postage|,|$)|without (?:extra|any|charge)|we (?:pay|cover)|shipping label|does the|shows|overnight|nothing/,
      },
    ),
  ],
  examples: {
    bad: ['开票要加6个点', '补发票邮费您出', '这个价格不含票', "you'd have to pay extra for an invoice"],
    good: [
      '开发票不收任何费用，放心',
      '补发票不需要您出邮费',
      '价格含税，开票不另收费',
      "there's no extra charge for an invoice",
    ],
  },
});
