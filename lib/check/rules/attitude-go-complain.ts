import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'attitude-go-complain',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '用「随便投诉」顶回去', en: 'Daring the customer to complain' },
  advice: {
    zh: '客户说要投诉，是在说问题还没解决，先致歉，再登记处理。',
    en: 'A threat to complain says the matter is not solved: apologise and take it down.',
  },
  source: 'service standards B6',
  replacements: {
    zh: ['很抱歉给您带来不便，我马上为您登记处理', '您的意见我记下来了，现在就为您处理'],
    en: ['I am sorry for the trouble, let me put this right', 'I have noted your concern and am on it now'],
  },
  shapes: [
    pattern(
      /(?:你|您)?(?:要|想|愿意|爱|有种|有本事|有能耐|尽管|随便|要是想|那就|只管|大可以|大可|就|随你|去|能)(?:您|你)?(?:去|就|怎么|上哪|到哪|哪|哪儿|哪里)*(?:投诉|举报|告|曝光|给差评|打差评|差评|写差评|维权|起诉|打12315|找12315|报警|上网发|发抖音|发小红书)(?:就|去|随便|尽管|你就|哪|哪里|怎么|好|吧|呗|谁|什么|啊|了|投诉|举报|告|差评)+/,
      {
        unless: /告(?:知|诉(?!呗|去|吧|好)|别)|我们?|可以|帮您|如果|抱歉|为您|理解/,
      },
    ),
    pattern(
      /(?:尽管|随便|随你|随您|只管|有种|有本事|有能耐|大胆|放心)(?:你|您|就)?(?:去)?(?:投诉|举报|告(?!诉|知)|曝光|给差评|打差评|差评|写差评|维权|起诉|打12315|报警|打官司|评价|反映)|(?:投诉|举报|告|曝光|差评|维权|起诉|12315|报警)(?:了|我们?|客服|店)*(?:也|都|又|就)*(?:没有?|不|没什么|没啥|无)(?:什么|会有|起)?(?:用|怕|结果|所谓|会理|好怕|可怕|管用|好使|作用|人管|在乎|影响)|(?:谁|我们?|本店|我可|我才|才|还|从来|又|店里)(?:会|也|都|可)?(?:不)?怕(?:你|您)?(?:的)?(?:投诉|差评|举报|告|曝光|啊|不成|这个|哦)*(?![一-龥]*(?:您|压坏|摔|水|热|冷|脏))(?<=投诉|差评|举报|曝光|告|不怕|啊)/,
      {
        unless: /不怕(?:水|摔|脏|热|冷|晒|压|火|您|麻烦|刮|高温|汗|雨|油)|我怕|怕您|如实|广告|报告/,
      },
    ),
    pattern(
      /爱(?:上哪|去哪|怎么|哪|咋|找谁|告谁)(?:里|儿)?(?:投诉|举报|告|说|反映|评价|闹|评)?(?:就)?(?:去)?(?:上|去)?(?:哪|怎么|咋|谁)?(?:里|儿)?(?:投诉|举报|告|说|闹|去|评价|评|样)|(?<![一-龥])有意见(?:就|你|您|,)*(?:去)?(?:告|投诉|提|找|说|憋着|保留)(?:去|吧|啊|好了|领导)|(?:要|想|去)(?:投诉|举报|告)(?:你|您)?(?:就|尽管|随便|请便|自便|随意)|(?:去|你)(?:投诉|告|举报)(?:我|我们)?(?:啊|呗|吧|好了|去)|(?:投诉|举报|告)(?:随便|请便|随意|去呗|随你|尽管)|法院(?:大门|门)?(?:开着|见)|(?:我|我们)(?:等|陪|奉陪)(?:着|你|您)*(?:投诉|告|到底|法院)|奉陪到底/,
      {
        unless: /我爱|可爱|喜爱|爱心|敬告|广告|如果|可以|帮您|欢迎|为您|随时/,
      },
    ),
    pattern(
      /\b(?:go (?:ahead|on)(?: and|,|then)* (?:complain|report|sue|leave|post|write|file)|(?:go )?(?:complain|report) (?:all you (?:want|like)|to whoever|if you (?:want|like|must|dare)|then|away)|(?:report|sue) (?:me|us)(?: (?:then|if you (?:want|like|dare)|all you want|see if))?(?=[.,!]|$)|see if (?:i|we|anyone) cares?|complain(?:ing)? (?:won['’]?t|will not|doesn['’]?t|all you|isn['’]?t)|(?:leave|give|post|write) (?:us |me )?(?:a |your |whatever |any )*(?:bad |negative |one.star |1.star )?reviews? (?:you want |you like )?(?:if you (?:want|like)|(?:i|we) don['’]?t care|(?:all )?you (?:want|like)|then|see if)|(?:i['’]?m|we['’]?re|i am|we are) not (?:afraid|scared)|do your worst|be my guest(?: and)? (?:complain|report|sue)|(?:feel free to )(?:complain|sue|report us)(?=[.,!]|$| (?:nobody|no one|we|i|it)))/,
      {
        unless: /help you|sorry|please/,
      },
    ),
  ],
  examples: {
    bad: ['你尽管投诉好了', '爱告哪告哪', '投诉也没用', 'Go ahead and complain, see if I care'],
    good: [
      '如果您对处理不满意，可以随时向平台投诉，我们也会配合',
      '亲想投诉快递的话，我帮您登记提交',
      '您的意见我已经反馈给领导',
    ],
  },
});
