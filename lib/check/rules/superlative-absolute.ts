import { defineRule, pattern } from '../rule';

const PARDON =
  /不(?:敢|能|是|会|可以|算|一定|保证|存在)|无法|没有(?:说|任何(?:产品|东西))|广告法|您说的|(?:吗|么)\??$|如果|棉|羊毛|桑蚕丝|聚酯|充电|电量|进度|含量|亚麻|羊绒含|浓度|涤纶|原价|退款|湿度|尽/;

export default defineRule({
  id: 'superlative-absolute',
  category: 'superlative',
  severity: 'warn',
  title: { zh: '绝对化的形容', en: 'An absolute claim' },
  advice: {
    zh: '「顶级」「万能」「百分百有效」等说法容易构成虚假宣传，请描述真实的参数。',
    en: 'Top grade, all-purpose or 100% effective may be false advertising; please describe real figures.',
  },
  source: 'Advertising Law art. 9; SAMR guideline 2023-02-25',
  replacements: {
    zh: ['这款选料和做工比较讲究，详情页有具体参数', '具体效果因人而异，您可以参考评价'],
    en: ['The materials are described on the page', 'Results differ from person to person'],
  },
  shapes: [
    pattern(
      /顶奢|顶级|顶尖|顶配级|极品|绝品|至尊(?!版|会员|卡|款)|极致|臻品至上|绝版|殿堂级|巅峰之作|王牌(?:产品|品牌|商品|单品|爆款|技术)|万能(?!胶|遥控|充|插|工具|扳手|险|表|转)|特效(?!灯|镜|妆)|神效|奇效|全效合一|包治|根治|药到病除|一擦就(?:好|净)|无副作用|零(?:风险|副作用|瑕疵)|完美无(?:缺|瑕)|永不(?:褪色|磨损|变形|生锈|断裂|掉色)|永久(?:不|有效|防|保)|终身不(?:坏|褪|掉|变)|最高级|国际一流|世界一流|全球一流|一流品质|地表最|宇宙最|独领风骚|史上最|史诗级|天花板(?:级|品质|之)/,
      {
        unless: /不(?:敢|能|是|会|可以|算|一定)|广告法|您说的|(?:吗|么)\??$|绝版(?:了|书)|极致(?:的?服务)|追求|如果/,
      },
    ),
    pattern(
      /(?:100 ?%|百分之百|百分百|百分之一百|1000%|200%)(?:的)?(?:有效|见效|安全|天然|纯天然|无添加|有机|正宗|治|去|除|防|满意|没有|不会|好用|祛|杀|灭|成功|原装)|(?:有效|效果|见效|成功率|除菌|治愈|去污)(?:率|是|达到?|都|可以|高达)*(?:100 ?%|百分之百|百分百)|绝对(?:最|第一|正宗|领先|安全|一流|有效|天然)/,
      {
        unless: PARDON,
      },
    ),
    pattern(
      /(?:级|界)的?爱马仕|秒杀(?:所有|一切|同行|全网|各大|其他)|吊打(?:所有|一切|同行|全网|其他|各大)|碾压(?:所有|一切|同行|全网|其他|各大)|打遍天下|完胜(?:所有|一切|同行|全网|其他)|甩(?:同行|别家|其他)[^,。]{0,4}几?条街|无敌(?:了|好|的|手)|(?:全网|全国|国内|业内|全球)(?:都)?(?:没有|找不到|无)(?:第二|对手|更|同款)/,
      {
        unless: /(?:吗|么)\??$|限时秒杀|如果/,
      },
    ),
    pattern(
      /\b(?:100 ?%|hundred percent|completely|totally|absolutely) (?:effective|safe|natural|organic|guaranteed to work|harmless|pure and natural|risk[- ]free|perfect|flawless|cure[sd]?)\b|\b(?:miracle|magic) (?:cure|product|cream|pill|formula|cleaner)|\b(?:flawless|perfection|world[- ]class|ultimate (?:quality|luxury|solution)|never (?:fades?|breaks?|wears? out|fails?)|works on everything|works for everyone|cures? (?:all|any|every|acne))\b/,
      {
        unless: /\bnot\b|n['’]t|\?$|\bif\b|whether|safe to|perfectly|cotton/,
      },
    ),
  ],
  examples: {
    bad: ['顶级羊绒', '极品燕窝', '100%纯天然无添加', '100% effective'],
    good: ['100%纯棉', '充电到100%就可以了', '顶部有透气孔', '100% cotton'],
  },
});
