import { defineRule, pattern } from '../rule';

/** Advice, time, limits, taste, goals and denial: not about goods beyond compare. */
const PARDON =
  /(?:我们|本|我家|咱)店(?:里)?(?:卖|销|最)|店里(?:卖|销|最)|最贵|(?:颜色|尺码|款式|口味)[^,。]{0,4}(?:查|看|推荐)|不(?:敢|能|是|会|可以|算|一定|保证)[^,。]{0,6}最|不保证|没有最|广告法|您说的|您问的|(?:吗|呢|么)\??$|哪(?:家|款|个|种)|目标|理念|追求|努力|宗旨|动力|体验|最(?:近|后|终|晚|迟|早|初|快|慢|多|少|大(?:码|号|支持|承重|可|能|的?(?:努力|动力|尺寸|码))|小(?:码|号|起订|的?(?:号|码|尺寸))|长|短|里面|外面|上面|下面|左|右|前|底|喜欢|爱|适合|建议|推荐|担心|关心|想|需要|新)|最(?:佳|好)(?:使用|食用|赏味|饮用|观看|安装|保存|距离|温度|时间)|最(?:低|高)(?:温度|水温|气温|起订|消费|承重|可|能|支持|耐|档|转速|不要)|您最|性价比最高|(?:口感|营养|味道)[^,。]{0,4}最佳|建议|推荐|天内|食用|采摘|冷藏|最佳[^,。]{0,3}期|最薄|最厚|最重|祝/;
const GRADE =
  '(?:高级|低价?|高|佳|好|优|优惠|便宜|实惠|划算|先进|专业|安全|有效|正宗|正|地道|耐用|结实|强|牛|好用|好吃|优质|环保|健康|权威|顶|顶级|高端|豪华|奢华|流行|时尚|受欢迎|火|畅销|热门|热销|大|完美|靠谱|省心|舒服|舒适|保暖|轻|快速|新鲜|甜|香|漂亮|美|好看|纯|纯正|天然|严格|全|齐全|厉害|稳定|高档|值|值得|实在|良心|精致|精密|知名|有名|顶尖|省电|静音|清晰|亮)';

export default defineRule({
  id: 'superlative-most',
  category: 'superlative',
  severity: 'warn',
  title: { zh: '用「最」来形容商品', en: 'Calling goods the best or most' },
  advice: {
    zh: '「最好」「最低价」这类说法无法证明，广告法不允许，请用参数和评价说明。',
    en: 'Best and lowest cannot be proved and are not allowed in advertising; please use figures and reviews.',
  },
  source: 'Advertising Law art. 9; SAMR guideline 2023-02-25',
  replacements: {
    zh: ['这款用料扎实，参数在详情页可以看到', '这款目前有活动，价格比较实惠'],
    en: ['This is a good choice, the figures are on the page', 'The price is good at the moment'],
  },
  shapes: [
    pattern(/最便宜(?=$|[,。!了哦哈呢])|全网垫底/, { unless: PARDON }),
    pattern(
      /\bthe [a-z]+est [a-z]+ (?:in the (?:world|country|industry|market)|on (?:earth|the (?:market|planet|internet|web)))\b/,
      { unless: /\bnot\b|n['’]t|\?$/ },
    ),
    pattern(/全(?:网|国|平台|台|城)(?:的)?最?底价/, { unless: PARDON }),
    pattern(/\bbest (?:\w+ ){1,2}you(?:['’]ll| will| can|['’]ve)? ever\b/, { unless: /\bnot\b|n['’]t|\?$/ }),
    pattern(
      new RegExp(
        `(?:质量|品质|做工|效果|面料|用料|材质|价格|价钱|服务|技术|工艺|口感|味道|性能|配置|原料|音质|画质|手感|款式|设计|团队|销量|性价比|清洁力|续航|吸力|保暖性|正品|东西|我们家?|我家|本店|咱家|它|这款|这个|这件|这双|这是|绝对|都是|全部都?是)[^,。!?;]{0,10}最${GRADE}(?!检查|先|不要|提前|是(?:手洗|先|用|不)|别|用|要|能|再|在|您|手|拍|每)`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `最${GRADE}的(?!姿势|坐姿|邮寄|快递|运费|话|那|一[件个次天]|朋友|方式|方法|办法|时候|尺|码|号|解决|服务态度|问候|祝福|购物|体验|速度|客户)[\\p{Script=Han}a-z]{1,8}|最${GRADE}(?:的)?(?:了)?,?(?:没有之一|就是我们|就属|当属|莫过于|非[^,。]{1,4}莫属)|最(?:低价|优价|佳选择|强|高级别|高端|顶级|顶|权威|先进|高品质|优秀|优质)|(?:历史|史上|全年|年度|有史以来|建店以来|今年)(?:的)?最[低便优]|最${GRADE}了?[,!]没有之一`,
        'u',
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      /(?:没有|找不到|没)(?:任何|哪家|谁|其他人?|一家)?(?:比|能比)(?:我们?家?|这|它|咱|本店)[^。!?;]{0,6}(?:更|再)(?:好|便宜|低|优惠|实惠|正|强|划算|专业|耐用)|没有(?:人|谁|别家|哪家)[^,。!?]{0,4}(?:能比|比得上|更)|比(?:所有|任何|全网|别人家?|谁家?|哪家)[^,。!?]{0,4}都(?:好|便宜|低|强|优惠)|(?:再|更)(?:也)?(?:找不到|没有)(?:比这|更)[^,。!?]{0,6}(?:好|便宜|低|优惠)/,
      {
        unless: /(?:吗|呢)\??$|如果/,
      },
    ),
    pattern(
      /\bbest\b[^.!?;]{0,20}\b(?:in the (?:world|market|industry|country|business|universe|whole)|on the (?:market|internet|planet|web|platform)|in (?:china|asia|town|europe|america)|anywhere|money can buy|ever made|of all time|you(?:['’]ll| will| can) (?:ever )?(?:find|get|buy|see)|quality|there is)|\b(?:our|we (?:have|sell|make|offer)|this is|it['’]?s|is) (?:absolutely |simply |definitely |hands down |by far )*the (?:very )?(?:best|finest|safest|strongest|cheapest|greatest) (?!way|phone|number|email|address|option|(?:i|we) can|time|thing to|person|solution|number|size for|customer|choice for you|part|fit for)[a-z]+|\bthe (?:absolute |very )?(?:cheapest|lowest(?: price)?s?|lowest-priced|finest|safest|strongest|most (?:advanced|popular|effective|powerful|trusted|durable|reliable|luxurious|comfortable|beautiful|professional)|highest quality|best quality|top quality)\b[^.!?;]{0,24}\b(?:in the|on the|on the market|anywhere|online|around|ever|in (?:china|asia|europe|town)|guaranteed|of all|you['’]?ll)\b|\b(?:cheapest|lowest price|lowest prices) (?:on|in|anywhere|online|ever|around|guaranteed)\b|\b(?:no ?(?:one|body)|no other (?:shop|store|seller|brand)|nobody else) (?:\w+ ){0,3}(?:cheaper|better|lower|comes close|beats|sells|has|offers|can beat|makes)|\byou (?:wo ?n['’]?t|will not|will never|['’]ll never|ca ?n['’]?t|cannot) (?:ever )?(?:find|get|buy|see|beat) [^.!?;]{0,24}\b(?:cheaper|better|lower|finer|anywhere|elsewhere|this price|these prices)/,
      {
        unless:
          /\bnot (?:sure|the|necessarily|always)|is ?n['’]?t|n['’]t (?:say|claim|promise|guarantee)|\?$|setting|can do|experience|\bif\b|best regards|do (?:my|our) best/,
      },
    ),
  ],
  examples: {
    bad: ['我们家的质量是最好的', '这是市面上最先进的滤芯', '史上最低价', 'the best in the world'],
    good: ['最好检查一下再签收', '最快明天能到', '这个尺码最适合您', 'the best way to return it is through the app'],
  },
});
