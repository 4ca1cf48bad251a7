import { defineRule, pattern } from '../rule';

const FAULT =
  '(?:坏|褪色|掉色|退色|变色|缩水|起球|变形|过敏|出问题|有问题|有事|后悔|失望|漏水?|脱落|脱胶|开胶|开裂|裂|生锈|断|反弹|卡|卡顿|死机|发热|烂|破|碎|臭|起皱|掉毛|掉漆|掉|沾杯|磨脚|勒|闷|堵|爆|伤|出错|弄错|有假|是假|有色差|有误差|有副作用|刺激|长胖|翻车|踩雷|骗|亏|吃亏|被坑|上当|贬值|涨|降价|断货|发错|漏发|丢|磨损|老化|复发|有异味|有味道|错)';

export default defineRule({
  id: 'promise-flawless',
  category: 'promise',
  severity: 'warn',
  title: { zh: '「绝对不会坏」一类的承诺', en: 'Promising it will never fail' },
  advice: {
    zh: '用久了的事谁也说不准，说材质、检测和保修规则，比说绝对更可信。',
    en: 'Nobody can vouch for years of use: name the material, the test and the warranty instead.',
  },
  source: 'service standards B22',
  replacements: {
    zh: ['正常使用下很耐用，页面上写有保修规则', '我把材质和保养方法发给您参考'],
    en: ['It holds up well in normal use and the warranty terms are on the page', 'Let me send you the material and care notes'],
  },
  shapes: [
    pattern(
      new RegExp(
        `(?:绝对|肯定|保证|永远|永久|一定|百分百|百分之百|100%|永|绝|一辈子|终身|十年|几十年|[一二三五\\d]十?年|打死|包|保|铁定|必定|怎么\\S{1,4}|无论怎么\\S{1,3}|随便(?:洗|用|穿|摔|造|折腾)|放心)(?:您|你|它|都|也|用|穿|洗|是|的|会|能|这款|我们的?|质量|鞋|衣服|皮肤|用了|买了|回去|,)*(?:不|没|没有|无|零)(?:会|可能|容易|带|用担心|得了|怕|易|存在|可)?(?:有|再|出现|让您?|让你|您|你|出|任何|半点|被|给您)*${FAULT}`,
      ),
      {
        unless:
          /不能|无法|不敢|没法|没办法|不一定|难以|不保证|如果|吗$|您说|客户|能不能|会不会|质保|保修|保质|保险|不是绝对|请放心使用|洗后|保管|不会不管|不会让您一/,
      },
    ),
    pattern(
      /(?:永不|绝不|永久不|终生不|终身不|万年不|从不|绝无|永无|零|百分百无|完全没有?|没有?任何|没有?一点|绝对没有?|绝对无|丝毫没有?|毫无|保证没有?|肯定没有?|保证无|包无)(?:会|任何|一点|半点)?(?:褪色|掉色|退色|变色|缩水|起球|变形|过敏|脱落|脱胶|开胶|生锈|反弹|复发|磨损|坏|断|副作用|风险|色差|质量问题|瑕疵|问题|后顾之忧|刺激|异味|伤害|毒|甲醛|添加|危害|老化|后遗症)(?!,?(?:请|可以|我))/,
      {
        unless: /如果|吗$|从不同|不能|无法|不敢|不保证|检测|报告|无问题后|确认没|如|有没有|零添加|零甲醛|未|没有任何物流/,
      },
    ),
    pattern(
      /(?:用|穿|使|戴|管|放)(?:个)?(?:上)?(?:一辈子|几十年|十几年|十年八年|[三五十二\d]+十?年|几代人|到老|到天荒地老)(?:都|也)?(?:没问题|没事|不坏|不会|不用换|可以|不成问题|不在话下|跟新的一样|轻轻松松|没毛病|妥妥|不坏的)|(?:一辈子|永远|终身|永久|几十年)(?:都|也)?(?:用不坏|穿不坏|穿不烂|用不烂|不用换|不用修|保修|免费修|不会坏|不坏|如新|跟新的一样|质保|包换|包退|免费换|保用)|(?:用|穿|洗|摔|踩|砸|压|拉)不(?:坏|烂|破|断)(?:的)?|坚不可摧|无坚不摧|终身(?:包换|免费维修|保换|退换)/,
      {
        unless: /如果|吗$|不能|保质期|质保|官方|页面|会员|保修期|不断(?:电|货|更|提|改|优|线|网|码)/,
      },
    ),
    pattern(
      /\b(?:(?:will|would|can|could|['’]ll) (?:absolutely |definitely |literally |just )?never (?:ever )?(?:break|fade|fail|shrink|rust|crack|leak|wear out|tear|disappoint|let you down|lose|peel|rip|stain|stop working|scratch|go wrong|need (?:replacing|repair\w*)|run out|have (?:any |a )?problems?|go flat|pill|regret|get damaged|die)|(?:won['’]?t|will not|wont) ever (?:break|fade|fail|shrink|rust|crack|leak|wear|tear)|never (?:breaks?|fades?|fails?|shrinks?|rusts?|cracks?|leaks?|wears? out)|(?:definitely|absolutely|certainly|100%|guaranteed|surely|for sure|i promise(?: you)?(?: it)?|i swear(?: it)?|i guarantee(?: it)?|totally) (?:it |you )?(?:won['’]?t|will not|wont|doesn['’]?t|never|isn['’]?t going to) (?:break|fade|fail|shrink|rust|crack|leak|wear|tear|disappoint|regret|lose|stretch|itch|irritate|have|cause|pill|be)|(?:won['’]?t|will not|doesn['’]?t) (?:break|fade|fail|shrink|rust|crack|leak|tear|pill|irritate)[^.!?]{0,12}(?:guaranteed|i promise|i swear|for sure|100%|no matter what|trust me)|(?:lasts?|last you|works?|stays? (?:new|like new)|good) (?:forever|for ?ever|a lifetime|for life|for eternity)|(?:can['’]?t|cannot|couldn['’]?t) (?:possibly |ever )(?:break|fail|go wrong|fade|leak)|(?:zero|no|absolutely no|0) (?:chance|risk|possibility|side effects?|way (?:it|this) (?:will |can |could )?(?:break|fail|shrink|fade|leak))(?: (?:at all|whatsoever|of|it|that))?|unbreakable|indestructible|(?:completely|totally|absolutely|100%) (?:safe|risk.free|harmless|foolproof|bulletproof))\b/,
      {
        unless:
          /can(?:['’]?t|not| not) (?:guarantee|promise|say)|\bif\b|you asked|whether|no way i|lifetime warranty|no risk of|no chance to/,
      },
    ),
  ],
  examples: {
    bad: ['绝对不会褪色', '用一辈子都不会坏', '买回去绝对不后悔', 'It will never break'],
    good: ['不能保证完全没有色差，屏幕显示会有差异', '支持两年质保', '因人而异，不是绝对的', 'It comes with a two-year warranty'],
  },
});
