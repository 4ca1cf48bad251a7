import type { Localised } from '../model/localised';
import type { SuppressionScope } from '../model/suppression';

/** Words of the finding card where an agent decides not to be told again. */
export const ignoring = {
  ignore: { zh: '忽略', en: 'Ignore' },
  scopeTitle: { zh: '忽略到什么范围？', en: 'Ignore it how far?' },
  reasonTitle: { zh: '为什么这里可以这样说？', en: 'Why is it fine to say here?' },
  counted: { zh: '只是不再提醒，得分仍按发出的内容算', en: 'Only the note goes; the score still counts what is sent' },
  reason1: { zh: '不是那个意思（误报）', en: 'A false alarm here' },
  reason2: { zh: '商品名或固定说法', en: 'A product name or set phrase' },
  reason3: { zh: '平台或主管已允许', en: 'Allowed by platform or lead' },
  reason4: { zh: '其他，写一句…', en: 'Other, in one sentence…' },
  done: { zh: '已忽略「{text}」', en: 'Ignoring “{text}”' },
} satisfies Record<string, Localised>;

/** How far a decision reaches, as an agent chooses it. */
export const scopeChoices: Record<SuppressionScope, Localised> = {
  once: { zh: '只在这个会话', en: 'In this chat only' },
  here: { zh: '以后都不提醒', en: 'Always, on this computer' },
  team: { zh: '请主管为团队放行', en: 'Ask to allow it for the team' },
};
