import { defineRule, pattern } from '../rule';

const PARDON = /不是您|不是你|没有错|没错|不怪您|如果|要是|是不是|可能是我|我们?的|抱歉|帮您|给您|理解/;

export default defineRule({
  id: 'attitude-blame',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '说客户错了', en: 'Telling the customer they are at fault' },
  advice: {
    zh: '追究谁错解决不了问题，先说可能是您这边没讲清楚，再往下处理。',
    en: 'Who is to blame solves nothing: say it may not have been clear, then carry on.',
  },
  source: 'service standards B19, A10',
  replacements: {
    zh: ['可能是我没有说明清楚，我再为您解释一下', '我们一起看看问题出在哪里，我来协助您'],
    en: ['I may not have been clear, let me explain again', 'Let us find out together what went wrong'],
  },
  shapes: [
    pattern(
      /(?<!是不|不)是(?:你|您)(?:自己|那边|当时|这边)?(?:报|填|写|量|选|说|给|拍|操作|保养|使用|保管|安装)(?:的)?[^,。!?;]{0,6}(?:不准|不对|有误|有问题|不当|错)(?:了)?(?:吧|呗|啊|好吗|好不好)/,
      { unless: /没关系|没事|不要紧|帮[你您]|如果|要是|抱歉|不好意思|可以改|能改/ },
    ),
    pattern(
      /(?<!不是|没有|并非|不会|不怪|说)(?:你|您)(?:这|这个|这次|那|自己|本来|就是|完全|绝对|肯定|才是|才|真的)*(?:就)?(?:错了|不对|搞错了|弄错了|理解错了|想错了|看错了|记错了|算错了|选错了|拍错了|量错了|写错了|填错了|填错|点错了|操作错了|操作不当|操作失误|使用不当|保养不当|用法不对|用错了)(?:吧|啊|的|,|呢|了)*(?!吗|没|也没关系|没关系|的话|怎么)/,
      {
        unless: /不是您|没有错|没错|如果|要是|的话|没关系|吗$|是不是|帮您|不好意思|抱歉|可以|尺码(?:不对|不合)|假如|给您|也没事/,
      },
    ),
    pattern(
      /(?<!不|并不|并非|没说|不会|是不|如果|除|非)(?:是|就是|都是|明明是|还不是|肯定是|应该是|绝对是|怪|都怪|只能怪|要怪就怪|只怪|完全是|纯属|那是|这是|属于)(?:你|您)(?:们)?(?:那边|这边|那里|个人|家)?(?:自己|自个儿?|本人|人为|操作|使用|个人)?(?:的)?(?:原因|问题|错|责任|事|操作|使用|弄|搞|没|不|摔|用|看|选|拍|买|量|写|填|乱|保管|太|穿|洗|造成|导致|不会|保养|粗心|心急|手|太胖|皮肤|脚|头|手机|电脑|网络|网|不当)(?:坏|错|的|清楚|不当|小心|失误|看|好|问题|不好|注意|用|导致|弄|动|造成|拆|装|提前|备注|说|选|仔细)*/,
      {
        unless:
          /不是您|不是你|是不是|没关系|如果|要是|是您(?:买|拍|选|要)的(?:那|这|款)|吗$|还是您|请问|是您(?:看|选|拍|用|要|买|写|填)的|是您自己(?:穿|用|吃|戴)/,
      },
    ),
    pattern(
      /(?:你|您)?(?:那|这)(?:是|就是|都是)?(?:你|您)?(?:自己|自个儿?)(?:的)?(?:没|不|弄|搞|乱|的?问题|的?原因|的?责任|错|造成|拍错|选错|填错|买错|粗心|看错)(?:看|清楚|小心|注意|坏|当心|好|坏的|清|了|仔细|懂|说)*|(?<!如果|要是|若)(?:你|您)?(?:自己|自个儿?)(?:不看|没看|不小心|弄坏|弄错|搞错|拍错|选错|填错|写错|买错|看错|乱(?:用|拆|弄|拍|选|搞)|不注意|不懂|粗心|没注意|不仔细|没量|没选|不会用|没问|没说|不说|不问|没弄|瞎|手贱|作死|作的|摔|眼神|找的|要(?:买|拍|退)的)(?:坏|清楚|清|了|的|看|好|尺码|怪谁|还|能|来|吧|啊|明白|地址|仔细)*/,
      {
        unless: PARDON,
      },
    ),
    pattern(
      /(?:谁|哪个)(?:让|叫|要)(?:你|您)(?!满意|开心)[^,.!?]{0,8}|(?:能|还|又|这|那)?(?:怪|赖)(?:谁|我们?(?:咯|啰|喽|吗|呀|啊|(?<=(?:还|又|能|赖)怪?我们?)了|店|么|哦)|得了谁|不得(?:我们?|别人))|(?:你|您)(?:怪|赖|怨)(?:我|我们|谁|得着)|怨(?:谁|不得(?:我|别人))|别(?:什么都|都|老|总)?(?:赖|怪|怨|甩锅给|推给)(?:我|我们)|(?:你|您)(?:自己|不)?(?:活该|自找|咎由自取|自作自受)|活该|咎由自取|自作自受|(?:你|您)(?:自己)?(?:不会|瞎|乱|没有?)(?:用|洗|穿|保养|操作|弄|安装|装|珍惜|爱惜)(?:就|还|怪|来|坏|能|好|别)+|(?:你|您)(?:怎么|咋)(?:用|洗|穿|弄|保管|看|装|搞|下单|选|填|拍|量|操作)的(?:啊|呀|呢)?(?![一-龥])|(?:你|您)(?:怎么|咋)(?:不|没)(?:看|提前|先|说|问|仔细|量|注意|小心|核对|检查|认真)|(?:你|您)(?:应该|本来应该|本来就该|就应该|本该|早该|早就该)(?:先|提前|自己|早)?(?:看|问|想|说|知道|量|检查|核对|注意)(?:清楚|好|到|明白|仔细)/,
      {
        unless:
          /您(?:是)?怎么(?:用|洗|看|穿|操作|保管)的呢|可以说|请问|方便|抱歉|帮您|我来|教您|别担心|没有(?:用|洗|穿)(?:就|过)可以/,
      },
    ),
    pattern(
      /(?:你|您)(?:想多|想太多|多想|多虑|太敏感|想得太|误会|胡说|乱说|瞎说|撒谎|说谎|骗人|骗我|说得不对|说的不对|说的不是事实|这是诬陷|污蔑|讹|碰瓷|敲诈|勒索|想讹|贪小便宜|占便宜|白嫖|薅羊毛|恶意|故意|无理|讲不讲理|不讲理|不讲道理|讲点道理|胡闹|有没有证据)(?:了|吧|的|呢|我|吗|啊|人|过|美)*(?![一-龥]*(?:抱歉|请放心))|(?:想|来|在|是)(?:讹|碰瓷|占便宜|白嫖|骗|敲诈)(?:人|我们?|钱|的|吧|吗)+/,
      {
        unless: /抱歉|让您误会|不是故意|如果|您多虑了|放心|敏感肌/,
      },
    ),
    pattern(
      /\b(?:you(?:['’]?re| are) (?:just |simply |completely |totally |absolutely |dead |clearly |obviously )*(?:wrong|mistaken|lying|a liar|confused|to blame|making (?:this|that|it) up|overreacting|being (?:dramatic|ridiculous|unreasonable|paranoid))|(?:(?:it|that|this)(?:['’]?s| is| was) )?(?:all |entirely |completely |totally |clearly |just )*(?:(?<=(?:s|is|all|entirely|totally|just|completely) )on you(?! ?r)\b|you(?:r|['’]re) (?:own )?(?:fault|mistake|problem|error|doing))|you (?:should|ought to)(?:['’]?ve| have)? (?:have )?(?:read|checked|looked|measured|known|thought|paid attention|been more careful|been careful|asked)|(?:you|u) (?:must have |probably |clearly |obviously )?(?:broke|damaged|messed (?:it |this |that )?up|ruined|screwed up|did (?:it|this) (?:to )?yourself|did(?:n['’]?t)? (?:it )?wrong|misread|misused|mishandled|failed to read|weren['’]?t paying)|blame yourself|you only have yourself|don['’]?t blame (?:us|me)|serves you right|you brought this|user error|(?:you['’]?re|you are) using it wrong|who (?:told|asked|made) you to|next time,? (?:read|pay attention|be more careful|check))/,
      {
        unless: /\bnot\b|isn['’]?t|wasn['’]?t|\bif\b|sorry|never your|no fault|don['’]?t worry|whether/,
      },
    ),
    pattern(
      /(?:填|写|拍|选|报|量|买|弄|用)错了?(?:地址|尺码|型号|颜色)?(?:还|就|倒|反过来|却)?(?:来)?(?:赖|怪)(?!您|你)|(?:填|写|拍|选|报|量|买|弄)错了?[^,.!?]{0,4}(?:赖|怪)(?:快递|我们?|物流|平台)/,
      {
        unless: /不怪|没事|没关系|抱歉|不好意思/,
      },
    ),
  ],
  examples: {
    bad: [
      '你错了',
      '是您报的体重不准吧',
      '是你自己弄坏的吧',
      '谁让你不看尺码表的',
      'You should have read the description',
      '怪我咯',
    ],
    good: [
      '不是您的问题，是我们包装不够好',
      '您没有错，是我这边登记错了',
      '亲是不是买错尺码了呀，我帮您换',
      "You're right, and I'm sorry for the mix-up",
      '这次怪我们了，给您补寄',
    ],
  },
});
