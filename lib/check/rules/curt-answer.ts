import { defineRule, finder, whole } from '../rule';

export default defineRule({
  id: 'curt-answer',
  category: 'curt',
  severity: 'warn',
  title: { zh: '惜字如金', en: 'A curt answer' },
  advice: {
    zh: '一个字的回答会让客户觉得被敷衍，多补一句事实、数字或建议，客户就不用再问。',
    en: 'One bare word feels like a brush-off: add a fact, a figure or a tip and save the next question.',
  },
  source: 'service standards A2, B21',
  replacements: {
    zh: ['您好，在的，请问有什么可以帮您', '好的亲，我马上为您确认具体情况', '我为您详细说明一下，请您稍等'],
    en: ['Hello, I am here, how can I help you', 'Sure, let me check the details for you'],
  },
  shapes: [
    whole(/(?:嗯|恩|哦|噢|喔|奥|哈|唔|昂|额|呃|诶|欸|哎|吼|嗨|咦|啊|喂|呀){1,4}(?:呢|了|的|好|是|行|对|哒)?(?:亲)?/),
    whole(/(?:在|在在|在呀|在的|有|有有|有的|有啊|没有|没|没有了|没有的|没啦|没得|没了|木有|无)/),
    whole(
      /(?:这个|那个|这款|那款|都|还|也|应该|大概|可能|估计|暂时|目前|已经|反正)?(?:行|行行|行吧|行的|不行|不行的|可以|可以的|可|可以可以|能|能的|不能|不能的|不可以|不可以的|不会|不会的|会|会的|不用|不用的|不是|不是的|是|是是|是滴|是的是的|对|对对|对的|对滴|对啊|不对|好|好好|好吧|好滴|好哒|没问题|亲|亲亲|随便|都行|都可以|知道|知道了|晓得了|收到|明白|懂了|了解|看到了|挺好|挺好的|还行|还好|还可以|一般|一般般|差不多|就这样|就这些|没事|正常|正常的|没货|有货|没货了|卖完了|卖光了|缺货|断货|断码|没码|没码了|下架了|包邮|包|不包|不包的|不包邮|不贵|贵|便宜|退|不退|退不了|换|不换|换不了|不掉色|不褪色|不起球|不缩水|能用|不能用|用不了|能退|能换|不能退|不能换|发了|已发|已发货|没发|未发|还没|快了|早发了|到了|没到|真的|假的|正品|均码|全新|真皮|纯棉|男女都行|男女通用|男款|女款|送|不送|没送|不支持|支持|不清楚|不确定|不太清楚|不好说|看情况|没听过|没用过|没试过|没办法|没法|改不了|不改|不议价|不讲价|不便宜|免谈|就这价|一口价|没优惠|没活动|有活动|无货|停产了|没现货|有现货|现货|预售|快发了|今天|明天|后天|过几天|过两天|几天|两三天|等|等下|等等|等着|等会|等一下|看下|看看|再看看|自己看|看详情|看详情页|详情页有|详情有|看页面|看图|看图片|看标题|看描述|看说明|看尺码表|有写|写了|上面有|页面有|页面写了|自己量|自己选|自己查|看物流|查物流|问快递|自己算|拍|拍吧|直接拍|拍下|拍就行|买吧|下单|下单吧|随意|你定|您定|你看|您看|厉害|哦豁|yes|no|y|n|ok|okay|okok|k|kk|ok的|oj|en|emm+|hmm+|um+|o|oo|哦了|1|11|111|6|666|嗯嗯好|呵)/,
    ),
    whole(/(?:是的|大约|差不多|也许|或许|大概吧|应该吧|可能吧|应该是|应该行|应该有|应该能|应该会)/, { severity: 'hint' }),
    whole(
      /(?!.*(?:亲|您|请|谢|抱歉|好的|客气|早|晚|欢迎|没关系|放心|安|不好意思|恭喜|祝|吗|辛苦|久等|打扰|麻烦|改好|备注|登记|应该的|乐|喜))(?:[一-龥]{1,2}[的了着]|[昨今前刚早]天?[一-龥]的|[问找查搜甭][一-龥]{1,3}|在(?:路上|仓库|途中|发|查|弄)|随[你您便]|否|干[嘛啥]|说|讲|按[一-龥]{1,4}|凑合|已经[一-龥]{1,2}|全[棉新毛])/,
    ),
    whole(
      /(?!.*(?:亲|您|请|谢|抱歉|好的|稍|再见|客气|早|晚|你好|欢迎|没关系|没事|放心|安|不好意思|对不起|恭喜|祝|吗|什么|哪|几|多少|怎么|谁|理解|打扰|应该的|如潮|机洗|辛苦|送[一二两三四五六七八九十]))[不没有能可会都也还是对行要得别看写拍退换洗包送你自随大应嗯哦好收早都](?!爷|妈|叔|号|码)[一-龥]{1,3}/,
    ),
    whole(
      /(?:yes|no|nope|nah|yep|yeah|yup|ya|yea|sure|fine|maybe|perhaps|probably|possibly|idk|ok|okay|k|kk|cool|right|alright|got it|done|good|great|same|u|so|what|huh|hm+|mm+|uh huh|uh|not possible|impossible|can['’]?t|cannot|won['’]?t|don['’]?t|not really|not sure|no idea|no stock|none|nothing|out of stock|in stock|sold out|no clue|depends|it depends|soon|later|tomorrow|today|wait|hold on|see (?:the )?(?:description|page|listing|link|photos?)|read (?:the )?(?:description|page|listing)|(?:check|look at) (?:the )?(?:page|description|listing|link|website|site|tracking|photos?)|whatever|n\/?a|nvm|noted|correct|true|false|exactly|agreed|it is|it does|it isn['’]?t|it doesn['’]?t|we do|we don['’]?t|we can['’]?t|you can|you can['’]?t|i guess|guess so|i think so|think so|as stated|google it|non|neither|both|either|any|all|1|2)/,
    ),
    whole(
      /(?:亲+,?)?(?:详情页?|页面|标题|说明书?|图|链接)(?:上|里|里面|上面)?(?:都|全|早就|早|已经|不是)*有?(?:写|标)(?:了|着|得|明)?(?:很)?(?:发货|时间|尺寸|尺码|规格|材质|成分|时效|用法|保质期|重量|容量|产地|参数|说明|的|清楚|明白|清清楚楚|明明白白)*|[一-龥]{0,4}自己看(?:物流|详情页?|页面|图|说明书?|标题|链接|单号)|(?:just |go )?(?:read|check|look at|see) (?:the|our) (?:\w+ )?(?:page|listing|description|chart|faq|policy|manual)/,
    ),
    finder('lone-mark'),
  ],
  examples: {
    bad: ['嗯', '在', '看详情页', '？', 'k', '详情页有写', 'Read the shipping page', '自己看物流'],
    good: [
      '在的呢亲',
      '好的呢',
      '有的哦亲',
      '有货的，拍下今天就发',
      'Sure, let me check that for you',
      '送三十个',
      '详情页有写的，48小时内发，我给您截图',
    ],
  },
});
