import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'attitude-belittle',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '说客户看不懂、不会', en: 'Making the customer look foolish' },
  advice: {
    zh: '您天天用所以觉得简单，客户是第一次，一步一步说就好。',
    en: 'It is easy for you because you do it daily: take the customer through it step by step.',
  },
  source: 'service standards B16, A10',
  replacements: {
    zh: ['我来一步一步为您说明', '我把相关说明发给您，您看下是否清楚'],
    en: ['Let me take you through it step by step', 'Let me send you that part of the page'],
  },
  shapes: [
    pattern(
      /(?:这么|那么|如此|这种)(?:简单|容易|明显|清楚|基本|小儿科|小|弱智|基础|常识)的?(?:问题|事|事情|操作|东西|步骤|道理|常识)?,?(?:你|您|都|也|还|自己|居然|竟然)*(?:不会|不懂|不知道|看不懂|看不到|看不见|看不明白|要问|问|搞不定|弄不好|不明白|学不会|做不好|用问|不清楚|不晓得|理解不了)/,
      {},
    ),
    pattern(
      /(?:你|您)?(?:自己|就|都)?(?:不会|不能|没长|不晓得|不知道|没有|不带|不)(?:自己|去|先|用|好好|仔细|放大|点开)*(?:看|查|搜|动手|动脑|动脑子|想|解决|算|量|百度|上网查|翻|认字|眼|眼睛|手|脑子|搜索|看看|翻翻)(?:吗|么|嘛|啊)|(?:你|您)?(?:有没有|到底有没有|有)(?:认真|仔细|好好|看|先)+(?:看)?(?:过)?(?:说明|详情|介绍|页面|描述|图片|说明书|规则|标题|聊天|我发|清楚|的)*(?:页|书)?(?:吗|么|啊|嘛)?(?![一-龥])|(?:眼睛|眼|脑子|手|嘴|耳朵)(?:长|是|干嘛|干什么|干吗|用来|呢|去哪|被|留着)+|(?:眼神|眼力|眼睛)(?:不好|不行|不济|这么差)(?:就|您|你|要|得|去|配)|(?:写|标|说|标注|标识|显示|放(?!大)|摆)(?:得|的|着|了|在那)*(?:那么|这么|清清楚楚|明明白白|很|大大的|清楚|明白|大)+(?:了|的|字)*,?(?:你|您|都|还|自己|也|就)*(?:不(?!好意思|怪|是|过|影响|耽误)|没(?!关系|事)|看不|瞎|问|要问|看(?!您|你|看|一下))(?:看|见|到|会|懂|问|吗)*/,
      {
        unless: /有没有看到|有看到|没有想|您没有想|手感|不用动手|有没有好看|好看(?:吗|么)/,
      },
    ),
    pattern(
      /(?:不是|都)?(?:写|标|标注|说|显示|备注)(?:得|的)?(?:很|清清楚楚|明明白白|清楚|明白|着|了)+(?:吗|么|嘛)(?![一-龥])|(?:详情页?|页面|标题|图片|图上|上面|介绍里?|描述里?|说明书?里?|公告)(?:上|里|都|不是|已经|明明)*(?:有)?(?:写|标|说|标注|都有)(?:得|的|着|了)*(?:清清楚楚|明明白白|很清楚了|那么清楚|这么清楚|那么大|很明白了)(?:了|的|吗)?|明明(?:就)?(?:写|标|有|说)(?:着|了|得|的)|(?:你|您|又|就|都|自己|也|从来|偏)+(?:不看|没看|不去看|不仔细看|不认真看|没仔细看|没认真看)(?:详情|说明|清楚|页面|介绍|标题|图|清|就|吗|描述|尺码表|规则|的|公告)*/,
      {
        unless: /我没说|我们|抱歉|没看到|没看明白|没看懂|没看清(?:您|图)|我没看|您没看错|如果|看不看|我这边|是不是没看|看到/,
      },
    ),
    pattern(
      /(?:你|您)(?:是不是|难道|到底|确定)?(?:是)?(?:不识字|不认字|不认识字|没上过学|没读过书|没念过书|文盲|色盲|小学毕业|听不懂人话|看不懂中文|看不懂字|文化低|没文化|没常识|理解能力|理解力|智商|情商|没见过世面|外行|不懂行|没用过|老年人|三岁小孩)(?:有问题|低|不够|堪忧|差|不行|吗|么|吧|啊)*|(?:没|有没有|懂不懂|有点|缺)(?:点)?(?:常识|文化|见识|礼貌)(?:吗|啊|好吗|行吗|吧|的)?(?![一-龥])|文化(?:水平)?(?:太|这么|真)?低|(?:识|认)(?:不识|不认)?字(?:吗|不|么)|(?:是不是)?(?:看不懂|听不懂)(?:中文|汉字|字|人话|普通话|我说的|国语)(?:吗|啊|么)?|(?:三岁|小学生|小孩|傻子|猪|老太太|我妈|我奶奶|狗)(?:小孩|子|孩子)?(?:都|也)(?:会|懂|知道|看得懂|能)|(?:理解|领悟|智商|阅读)(?:能力|力)?(?:是不是)?(?:这么|太|有|堪|欠|不|真)(?:差|问题|低|忧|费|行)?|动动脑(?:子|筋)|用用脑子?|带(?:点)?脑子|长(?:点)?(?:脑子|心|记性|眼)(?![一-龥])|(?:你|您)(?:是不是|是)(?:干|做)(?:什么|啥|哪行|这行|[^,.!?]{1,4})的(?:啊|呀|吗)?(?![一-龥])|(?:这)?(?:都|也|还)(?:不会|不懂|不知道|看不懂|要问|用问|要我教|要教|搞不懂|听不懂|弄不明白)(?:吗|么|啊|的|嘛)?(?![一-龥])/,
      {
        unless: /没关系|没事|我来教|如果|教您|抱歉|的话|我也|我们也|帮您|放心|操作简单|使用/,
      },
    ),
    pattern(
      /(?:你|您)?(?:买|拍|下单|付款|下手|问|咨询|安装|使用)(?:之)?前[^,。!?;]{0,3}(?:怎么|咋|为什么|为啥|都|也|就|从来)+(?:不|没)(?:会|去|先|仔细|认真|好好)*(?:看|问|量|查|想|了解)/,
      { unless: /有没有|如果|可以|我们|不好意思|抱歉|是不是/ },
    ),
    pattern(
      /\b(?:(?:can['’]?t|cannot|don['’]?t|can|do) you (?:even )?(?:read|see|not read|count|speak english|understand english|know how to read)(?: english| it| properly)?(?=[.?!,]|$)|(?:did(?:n['’]?t)?|have(?:n['’]?t)?) you (?:even |actually |bother |not )*(?:to )?(?:read|look(?:ed)?|check(?:ed)?)(?: (?:at )?(?:the|it|my|our))?(?: \w+){0,3}\?|(?:even )?a (?:child|kid|toddler|five.year.old|monkey|baby|child of \w+) (?:could|can|would|knows)|(?:it|that)(?:['’]?s| is) (?:not (?:that hard|rocket science|hard)|(?:common sense|obvious|so (?:simple|easy|obvious)|basic))|it['’]?s (?:literally |clearly )?(?:right there|written|(?:all )?(?:on|in) the (?:page|description|listing))(?: (?:clearly|in (?:plain|black)|if you))|it says so (?:right|clearly|on)|use your (?:brain|head|eyes|common sense)|open your eyes|are you (?:blind|deaf|illiterate|new to)|you (?:clearly |obviously |just )+(?:don['’]?t|didn['’]?t|can['’]?t|have no) (?:read|know|understand|listen|look|idea|get)|how (?:hard|difficult) (?:can it be|is it|is that)|use (?:the )?google|any(?:one|body) (?:can|could) (?:see|do|figure)|read (?:it|that|the (?:page|description|listing|instructions)) (?:again|properly|carefully)?(?=[.!]|$))/,
      {
        unless:
          /please|let me|sorry|did you check the (?:box|spam|tracking)|have you (?:checked|looked)|could you|don['’]?t worry/,
      },
    ),
  ],
  examples: {
    bad: ['这么简单都不会', '您买之前怎么不看呢', '自己不会看吗', '详情页写得清清楚楚你不看', "Can't you read?"],
    good: [
      '详情页里有尺码表，我也给您发一份',
      '没关系，不会安装我来教您',
      '您可以放大看的呢',
      '您有没有看到优惠券',
      'It is easy to install and needs no tools',
      '不好意思，是我没说清楚，不怪您',
    ],
  },
});
