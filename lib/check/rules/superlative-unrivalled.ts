import { defineRule, pattern } from '../rule';

const PARDON = /不(?:敢|能|是|会说|可以|算|一定)|没有说|广告法|(?:您|你)(?:说|问|看|觉得)|(?:吗|么|呢)\??$|如果|姿势|尺寸|型号/;

export default defineRule({
  id: 'superlative-unrivalled',
  category: 'superlative',
  severity: 'warn',
  title: { zh: '没有对手的说法', en: 'Claims of having no rival' },
  advice: {
    zh: '「没有对手」「只有我们会」无法证明，请介绍真实的工艺和参数。',
    en: 'No rival and only us cannot be proved; describe the real craft and figures.',
  },
  source: 'Advertising Law art. 9; SAMR guideline 2023-02-25',
  replacements: { zh: ['这款用料扎实，参数在详情页可以看到'], en: ['The figures are on the page'] },
  shapes: [
    pattern(
      /(?:我们?|咱们?|这款?|它|这个|本店)[^,。!?;]{0,8}(?:没有?对手|无对手|没有敌手|头一份|独一份|无敌了?)|(?:找遍|翻遍|搜遍|跑遍)[^,。!?;]{0,6}(?:都|也)?(?:没有?|找不)|(?:全国|国内|业内|行业)?头一份|没有之一|(?:整个|全)行业[^,。!?;]{0,2}就(?:只有)?(?:我们|咱)|只有(?:我们|咱们?|本店)(?:家)?(?:会|能做|有(?:这|货|卖)|做得|才)|(?:所有|全部|各大|众多)(?:的)?(?:牌子|品牌|同类|同行|产品|竞品)(?:里|中|当中)(?:面)?[^,。!?;]{0,4}最|比(?:市面|市场|外面|其他)[^,。!?;]{0,6}(?:任何|所有|哪)[^,。!?;]{0,4}(?:都)?(?:好|强|便宜|低|值)|(?:别的?|其他)(?:牌子|品牌|家|店|人)[^,。!?;]{0,4}(?:跟我们)?(?:都)?(?:没法比|比不了|没得比|不能比)|(?:百分之百|百分百|100%)无(?:杂质|添加|副作用|毒)|(?:纯度|浓度|含量|品质|等级|规格)最高|没(?:有)?(?:哪个|谁|一个)(?:牌子|品牌|厂|店)?(?:敢|能)?(?:跟|和)(?:我们|咱)[^,。]{0,3}比|全[台网国球岛](?:唯一|独有|独一)|最权威|(?:同款)?(?:领导人|国家元首|首长)同款|没有?(?:更|比这(?:个|款)?(?:更|再)?)(?:好|便宜|低)的了/,
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\b(?:the|a) leading (?:brand|name|maker|manufacturer)\b|\bonly one of its kind\b|\bnothing (?:beats|matches|compares to|tops)\b|\bmost \w+ (?:\w+ )?on (?:the planet|earth)\b|\bbest \w+ (?:on (?:the planet|earth)|in existence|period)\b/,
      { unless: /\bnot\b|n['’]t|\?$|\bif\b/ },
    ),
    pattern(
      /没有?(?:任何)?(?:一|哪)(?:家|个|款)(?:店|牌子|品牌|厂)?[^,。!?;]{0,3}比(?:我们|咱们?|本店|这款|它)[^,。!?;]{0,6}(?:好|强|便宜|全|快|真|低|划算|正宗)/,
      { unless: PARDON },
    ),
  ],
  examples: {
    bad: [
      '我们家蜂蜜没有对手',
      '找遍全网都没有这个价',
      '这工艺只有我们会',
      '没有哪家比我们便宜',
      'most absorbent towel on earth',
    ],
    good: ['唯一的缺点是有点重', '最舒服的姿势是坐直', '比其他款长两厘米'],
  },
});
