import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'promise-effect',
  category: 'promise',
  severity: 'warn',
  title: { zh: '承诺效果', en: 'Promising an effect' },
  advice: {
    zh: '效果因人而异，说成分、用法和检测结果，客户的期待才不会落空。',
    en: 'Results differ from person to person: speak of ingredients, use and tests.',
  },
  source: 'service standards B22, C6',
  replacements: {
    zh: ['效果因人而异，我把成分和用法发给您参考', '建议您先小范围试用，再看是否合适'],
    en: ['Results vary, let me send you the ingredients and how to use it', 'Try a small amount first and see how it suits you'],
  },
  shapes: [
    pattern(
      /(?:100%|百分百|百分之百|百分之一百|百分百的?|1000?%|200%|十成|十成十|完全)(?:地|的|能|会|可以|给您|给你|都|安全)?(?:有效|见效|起效|成功|满意|不过敏|没问题|不会|无副作用|安全|能|放心|修好|通过|治|去除|祛|除|去(?!年|掉?了|哪|过|的)|防|灭|消|治|止|开花|发芽|活|甜|合适|退|给|管用|好用|适合|喜欢|防水|正品|真货|保证|有用|还原|到|解决)/,
      {
        unless:
          /完全(?:符合|可以|适合|满意|能)|不能|不敢|无法|不满意|不是|做不到|达不到|难做到|如果|杀菌|除菌|完全没问题|棉|羊毛|丝|聚酯/,
      },
    ),
    pattern(
      /(?<![打面背书钱红发荷外承分抱])包(?:治|好的|治好|治百病|瘦|白|有效|见效|祛|去|管用|好用|修好|会|过|教会|学会|成功|满意|喜欢)(?!带|跟|装|票)|药到病除|根治|彻底治|一次见效|立竿见影|立马见效|马上见效|(?:[一二三四五六七八九十两半几\d]+(?:个)?(?:天|周|月|小时|分钟|次|盒|瓶|疗程|星期|礼拜|晚|个月))(?:就|内|包|必|一定|保证|能|可以|让您?|绝对|肯定|准|彻底|见|之内)*(?:见效|有效果|变白|瘦|美白|祛斑|祛痘|去痘|长高|长出|治好|痊愈|白(?:一|两|几|三)|脱胎换骨|根除|消失|恢复|看到效果)|(?:保证|一定|肯定|绝对|必|准|铁定|包|一定会|肯定会|保管|包管)(?:您|你|宝宝|皮肤|让您?|让你|能|会|可以|给您|给你|有|是|都|就)*(?:见效|有效|有效果|变白|瘦|美白|祛斑|祛痘|去痘|去掉|祛掉|长高|治好|痊愈|变美|显瘦|显白|好转|管用|起作用|有用|恢复|修好|治|根除|升值|赚|涨)/,
      {
        unless:
          /不能|无法|不敢|不一定|不保证|因人而异|如果|质保|包过来|不是|吗$|会不会|长期|建议|不会|恢复(?:发货|正常|出厂)|有用户|有效期|一次性/,
      },
    ),
    pattern(
      /\b(?:100(?:%| ?percent| per cent) (?:effective|works?|working|satisf\w+|guaranteed|guarantee|safe|success\w*|sure|certain|cure\w*|risk|results?|money|satisfaction|reliable|side)|(?:will|it['’]?ll|can|guaranteed to|definitely|['’]ll) (?:definitely |completely |absolutely |totally |permanently )?(?:cure|heal|whiten|remove all|erase|eliminate all|get rid of all|fix all|make you (?:lose|slim|younger|taller|rich))|you(?:['’]?ll| will) (?:definitely |absolutely |certainly |surely )?(?:lose|drop|shed) \d+|(?:works?|effective|results?) (?:for everyone|every (?:single )?time|overnight|in \d+ (?:days?|hours?|weeks?|minutes?),? guaranteed|instantly guaranteed|guaranteed)|guaranteed (?:results?|to (?:work|cure|fit|heal|please|succeed|satisfy|lose|whiten|last|remove|impress|make))|miracle (?:cure|product)|no side effects|(?:absolutely|definitely|certainly|totally) (?:works|effective|love it|going to love|will work|will love|will fit|fits)|(?:you(?:['’]?ll| will)) (?:absolutely|definitely|100%|certainly|surely|totally) (?:love|like|be (?:happy|satisfied|amazed|thrilled|pleased)|not regret|see results|adore)|satisfaction (?:is )?(?:100% )?guaranteed|(?:love|like|satisfied|happy)[^.!?]{0,15}guaranteed|(?:i )?(?:swear|promise|guarantee)(?: you)?(?: that)? (?:it|this|the|you|your|these|they)(?:['’]?ll| will| is| are)? ?(?:\w+ ){0,4}?(?:works?|love|fit|fits|happy|satisfied|real|authentic|genuine|quality|best|worth|perfect|good|safe|fine|cure|regret|effective|last|like)|money back no matter)\b/,
      {
        unless: /can(?:['’]?t|not| not) (?:guarantee|promise)|not guarantee|\bif\b|100% (?:cotton|wool)|no guarantee/,
      },
    ),
    pattern(
      /(?:百分百|百分之百|100%|绝对|保证)(?:能|会|可以|都|您|你|的|,)*(?:[淡祛除美提增消](?:斑|痘|皱|纹|白|黄|肿|味|螨)|出(?:苗|芽)|(?:结|挂|坐)果|成活|[学养长修洗种活开治补练考][得不](?:会|活|好|成|出|掉|起来?|过)|(?:亩产|增产|减重|瘦|涨|长)[^,.!?]{0,4}[\d一二两三四五六七八九十百千万])|(?:百分百|百分之百|绝对|保证|肯定|一定)[^.!?;]{1,16},(?:不[一-龥]{1,2}|没(?:有)?(?:效果?|用)|[一-龥]不(?:到|掉|会|了|好|活|成|出|起来))(?:的话)?,?(?:您|你)?(?:再|来|尽管|随时|回来)*找我/,
      { unless: /不能|无法|不敢|没法|不一定|不保证|做不到|达不到[^,]{0,4}的?(?:话)?请|因人而异|如果|(?:吗|么)\??$|不是/ },
    ),
    pattern(
      /(?:疗程|(?:[\d一二两三四五六七八九十半几]+)(?:个)?(?:天|周|月|次|瓶|盒|贴|晚|星期))[^,.!?]{0,6}(?:血压|血糖|血脂|尿酸|咳嗽|湿疹|炎|痛|疼|失眠|便秘|斑|痘|脚气|胃病|痔疮|皮癣|灰指甲)[^,.!?]{0,4}?(?:降下|好了|全好|消了|退了|断根|除根|没了|不见|痊愈)/,
      { unless: /不能|因人|建议|如果|医生|(?:吗|么)\??$|没好|还没/ },
    ),
  ],
  examples: {
    bad: [
      '100%有效',
      '百分百去泪痕',
      '保证三天见效',
      '包治百病',
      "You'll lose 10 kg, guaranteed",
      '种子保证百分百出苗，不出您找我',
      '一般28天一个周期，百分百淡斑的',
      '百分百挂果的，当年就能吃',
      '贴三次腰疼就没了',
    ],
    good: ['打包去咯', '100%纯棉', '除菌率99.9%', '这款适合敏感肌，建议先在耳后试用', 'It is 100% cotton'],
  },
});
