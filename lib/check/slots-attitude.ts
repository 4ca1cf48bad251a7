/**
 * Word classes of cold and rash sentences, as regular expression sources over the text view.
 * A frame is built from classes, so that a wording nobody listed is still heard.
 */

/** The agent, the shop, and how they call themselves. */
export const AGENT = '(?:我|咱|俺|本人|这边|小店|本店|小妹|小二|客服|人家)(?:们|这边|这儿|这里|店|家)?';

/** The customer. */
export const YOU = '(?:您|你|妳|亲)';

/** Whoever else the customer is sent to. */
export const OTHERS =
  '(?:别[的人家处]|其[他它]|另外|老板|领导|经理|上面|上级|总部|公司|快递|物流|驿站|厂[家商方]|平台|仓库|商场|专柜|网上|度娘|百度|他们|卖家|师傅)';

/** Adverbs between who and what. */
export const FILL =
  '(?:一个?客服|一个小客服|也|都|就|真的?|可|又|还|实在|确实|根本|压根|完全|一点儿?|是|现在|目前|哪里|哪儿|哪|怎么|怎|上哪儿?|从哪)*';

/** Knowing and dealing with a matter. */
export const HANDLE = '(?:知道|晓得|懂|明白|清楚|了解|在行|管|处理|解决|搞|弄|办|查|负责|插手|做主|帮|伺候)';

const HELP =
  '(?:帮[您你忙]|给您|为您|替您|跟您|核实|确认|稍等|稍候|我(?:去|来|先|再|这就|马上)|马上|登记|反馈|记录|转[给接达交]|升级|联系[您你]|回复您|通知您|告诉您|抱歉|不好意思|对不起|感谢|谢谢|请您?|麻烦|建议|可以|放心|申请|安排|协助|尽快)';

/** Nowhere near it does the message offer help, excuse itself or ask politely. Place after the offence. */
export const NO_HELP_AFTER = `(?![^\\n]{0,60}${HELP})`;

/** The same for what comes before. Place before the offence. */
export const NO_HELP_BEFORE = `(?<!${HELP}[^\\n]{0,30})`;

/** No further word in the clause but a particle. */
export const CLAUSE_END = '(?:的|呀|啊|呢|哦|喔|了|嘛|吧|呗|咯|啦|哈|吗|欸|好了|就是|就行|得了){0,3}(?![一-龥])';

/** What a shop cannot be sure of, said as if it were. */
export const CERTAIN =
  '(?:保证|保准|准保|包管|保管|管保|包|打包票|肯定|一定|绝对|必定|必然|必|包准|百分之?百|百分之一百|100%|铁定|妥妥|稳|永远|永久|终身|一辈子|放[一1][百万0]+个?心)';
