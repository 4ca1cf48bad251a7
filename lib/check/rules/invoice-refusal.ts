import { defineRule, pattern, whole } from '../rule';

/** Denied, asked about, or conditional: 不是不能开, 如果不开发票的话, 是否不开票. */
const PARDON =
  /不是(?:不|没|说不)|不会不|没有不|从不会|如果|要是不|(?:不需要|不要|不用)[^,。!?]{0,3}发票(?:的话|可以|就直接|请|麻烦)?(?!.{0,8}便宜)|的话(?=我们|就|直接|请|不用|可以)|^(?:您|你)(?:要是)?不(?:需要|要)?开票的话|是否|是不是|有没有不|您(?:刚才|之前|是)?说|哪位|不存在|还没有?开(?:出来|好)?|改成|没有写|可不可以|能不能|抵扣|优惠券|红包部分|没有(?:最低|门槛|金额|限制|要求)|没有(?:收到|显示|随货|找到|填|开出|寄)|未收到|没收到|虚开|其他品名|别的品名|多开|不实|不符|门票|火车票|机票|车票|小票|误会|(?:吗|呢|么)\??$|不(?:会|用|需要|必)?另?外?(?:收|加)(?:费|钱)|无需|免费/;
const BILL = '(?:发票|专票|普票|增票|增值税票|电子票|税票|票据|正规票|机打票|fp|票)';

export default defineRule({
  id: 'invoice-refusal',
  category: 'invoice',
  severity: 'block',
  title: { zh: '拒绝开发票', en: 'Refusing an invoice' },
  advice: {
    zh: '开发票是商家的义务，先肯定答复，再告诉客户开具的时间和方式。',
    en: 'Issuing an invoice is the seller’s duty: say yes first, then when and how.',
  },
  source: 'service standards C1',
  replacements: {
    zh: ['有发票的，我们可以给您开', '可以开发票，您在订单页申请就可以'],
    en: ['Yes, we can issue an invoice for you', 'You can request the invoice on the order page'],
  },
  shapes: [
    pattern(
      /(?:开票|发票)[^,。!?;]{0,6}(?:凑够|凑满|凑齐|满[\d一二三五百千]+)[^。!?]{0,8}(?:才|不给|不开|再)|\binvoices? (?:are |is )?only (?:for|available|issued)\b/,
      { unless: PARDON },
    ),
    pattern(
      /不给开(?=$|[,。!?的哦哈呢])|(?:发票|票)[^,。!?;]{0,6}(?:停开|停了|取消了)|(?:票据|单据|票)(?:就|只有|也就)[^,。!?;]{0,4}(?:单|据|条)(?=$|[,。!?])/,
      { unless: PARDON },
    ),
    pattern(/\binvoices?\?[^.!?]{0,20}(?:\bno\b|\bnot\b|n['’]t)|\bbut no invoice|\bdon['’]?t do invoices?/),
    pattern(
      new RegExp(
        `(?:不(?:再|予|给|能|会|可以|支持|提供|带|含|附|配|可|帮|单独)?(?:您|你)?(?:再|给|提供|单独|另外)?(?:开具?|出|补开?|寄|提供|给|有|附|含|带|支持)?|没有?(?:法|办法|得|给)?(?:您|你|给|提供)*(?:开具?|出|提供|配)?|无法?(?:给|为)?(?:您|你)?(?:开具?|提供|出具?)?|概不|一律不|暂不|从不|拒绝|拒)(?:开具?|出具?|提供|支持)?(?:任何|正规|增值税|电子|纸质|专用|普通|个人|公司|商业|税务|的|得|了|开|这个|什么)*${BILL}(?!款|面|夹|根|房|选|圈|证|号|抬头|内容|金额|信息)`,
      ),
      { unless: PARDON },
    ),
    pattern(
      new RegExp(
        `(?<![车门机饭股钞支邮选彩传钱])${BILL}(?!夹|面|款|根|号|抬头)[^,。!?;]{0,8}(?:开不了|开不出|开不到|不(?:能|给|会|可以|支持|提供|带|予|再)?(?:您|你|给)?(?:开|提供|补|寄|出)(?!错|其他|别)|没有(?!额外|任何(?:费|额外)|税点|问题|显示|收到|随|费)|没得|没法|没办法|无法|做不了|弄不了|搞不了|给不了|提供不了|出不了|不行|免谈|办不了|木有|真没|莫得)`,
      ),
      { unless: PARDON },
    ),
    pattern(
      /(?:不|没法?|无法?|不能|没办法|不支持|暂不|概不|停止|没有)(?:再|给|为|支持|提供)*(?:您|你)?(?:开|出|提供)*(?:具)?(?:票|发票)(?=$|[,。!?;的哦呢哈呀啊~了亲]|不了)/,
      {
        unless: PARDON,
      },
    ),
    pattern(/(?:开|出)不(?:了|出|到)(?:任何|正规|增值税|电子|这个|专用|普通|发|专|普|税|的|来|您要的)*票/, {
      unless: PARDON,
    }),
    pattern(
      /(?:只有|只能|只开|只给|仅有|仅提供|只提供|都是|用|拿)(?:给|为)?(?:您|你)?(?:开具?|提供|出)?(?:个|张|一张)?(?:收据|小票|收条|送货单|出货单|销货单|销售单|白条|形式发票)(?!纸|本|打印|架|机)/,
      {
        unless: /除了|吗|如果|打印/,
      },
    ),
    pattern(
      /满[\d一二三五百千]+(?:元|块)?[^,。!?]{0,3}(?:才|方)(?:能|可以?|给|会)?(?:您|你)?(?:开|出|提供)[^,。!?]{0,3}票|(?:满|超过|达到)[\d一二三五百千]+(?:元|块)?以上?(?:才|方)(?:能|可以?|给)?[^,。!?]{0,2}(?:开|出)[^,。!?]{0,3}票/,
      { unless: PARDON },
    ),
    whole(/(?:没有?|无|不|木有)(?:发)?票|票没有|没票|不含票|无票|不带票/),
    pattern(
      /\b(?:do ?n['’]?t|do not|does ?n['’]?t|does not|ca ?n['’]?t|cannot|can not|wo ?n['’]?t(?: be able to)?|will not(?: be able to)?|unable to|not able to|never|refuse to|no longer|not going to|(?:are|is) ?n['’]?t able to)\b(?: \w+){0,2}? ?\b(?:issue|give|provide|offer|send|make|do|include|write|supply|have|get|come with|generate|print|qualify for|mail|produce)\b[^.!?;]{0,24}\binvoic(?:es?|ing)\b|\bno (?:\w+ )?invoices?\b(?! (?:fee|charge|number))|\binvoices? (?:is|are|will be)? ?(?:not|n['’]t|isn['’]t|aren['’]t|unavailable|never)\b[^.!?;]{0,16}\b(?:available|provided|issued|possible|included|offered|supported|something)\b|\binvoices? (?:aren['’]?t|isn['’]?t|are not|is not|can['’]?t|cannot|won['’]?t|will not|are ?n['’]?t) (?:available|provided|issued|possible|included|offered|be (?:issued|provided|sent|given|made)|something we)|\bwithout (?:an |any )?invoice(?: only)?$|\bonly (?:have |give |offer |issue |provide |get )?(?:a |you )*(?:handwritten |simple |paper )?receipts?\b(?=[^.!?]*(?:invoice|$))|\bunder \$?\d+ (?:don['’]?t|do not|can['’]?t) get (?:an )?invoices?|\binvoices? (?:is|are) (?:out of the question|impossible|only for)/,
      {
        unless:
          /not that we|n['’]t (?:need|want|find|see|receive|get (?:the|your|an?) invoice)|did you|was not in|if you|not (?:in the box|see|find|receive)|couldn|haven['’]t|have not|does not match|why|charge/,
      },
    ),
  ],
  examples: {
    bad: ['我们不开发票的亲', '只能给您开收据', '票开不了哈', "we don't issue invoices"],
    good: [
      '可以开发票的亲',
      '不是不能开发票，要等确认收货',
      '您不开发票的话我们就直接发货了',
      '没有收到发票的话，我帮您查询一下',
    ],
  },
});
