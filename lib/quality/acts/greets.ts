import { act } from './act';

/** 您好, 欢迎光临, good morning: a first word to the customer. 欢迎下次光临 and "you are welcome" are none. */
export const greets = act(
  [
    /[您你]们?好|早安|(?:早上|上午|中午|下午|晚上|夜里|深夜|凌晨|早|午|晚|夜)好(?!几|多|吃|看)|哈[喽啰罗囉]|嗨+|嘿|(?:新年|节日|周末|大家|老师|先生|女士|[哥姐妹叔姨婶]|老铁|同学|宝[子妈]|亲|老板|仙女|主人|大佬|宝贝|朋友|客官|小主|家人)好(?![几多吃看])|午安|吉祥|[您你]早(?!点|日|些|就|上|已)|^早(?:[呀啊亲,~]|$)/,
    /(?:^|[\s,.!~])(?![^好]{0,3}[很真太最挺还更不都也正刚只就可改查办收写装洗包修弄做备看说讲算记选订拍付贴谈听学量性果感错色工料货度味价问])[\u3400-\u9fff]{1,3}好(?=[~!呀啊哟呐])/,
    /欢迎|高兴(?:能)?(?:为|给|接待|遇[见到]|见到|认识)[您你]|(?:很|非常)?荣幸(?:为|能)|竭诚为/,
    /有(?:什么|啥|哪些)(?:问题|需要)?(?:是)?(?:可以|能|我能|需要)(?:够)?(?:帮|为|我?帮|效劳|协助)|需要(?:什么|啥)帮(?:助|忙)|(?:我是|这里是).{0,8}(?:客服|专员|售后|售前|小二)/,
    /\b(?:hi|hello|hey|hiya|greetings|howdy)\b|\bgood (?:morning|afternoon|evening|day)\b|\bwelcome\b|^dear\b|^morning\b/,
    /\bhow (?:can|may|could) (?:i|we) (?:help|assist|be of)|\bwhat can i (?:do|help)|\bthank(?:s| you) for (?:contacting|reaching|messaging|getting in touch)/,
  ],
  [
    /[您你]好(?:像|好|多|评|看|吃|不|奇|久|几|转|意思)/,
    /欢迎(?:[您你]|亲)?(?:的)?(?:再|下次|下回|常来|随时|投诉)/,
    /(?:you(?:'re| are)|(?:very|most)) welcome|welcome back any|还有(?:什么|啥|哪些).{0,8}帮/,
  ],
);
