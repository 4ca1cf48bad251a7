import { act } from './act';

/** Asks the customer to wait while something is looked up. */
export const holds = act(
  [
    /稍[等候侯后待坐歇]|稍微[等坐]|等阵|等(?:一|我)?(?:下|会|小会|等)|等我|请等|等等|片刻|耐心等|别着急|(?:一|几)分钟(?:后|内)?(?:回|给)|等候|排队|(?:别|不要)(?:下线|走开|挂断?)|(?:^|[,.。!~\s])(?:[一两三五几]|\d{1,2})分钟(?:就好|哈|哦|呀|啊|$)|跑一?[趟下](?:仓|库|车间|后厨|门店)|[喊叫请找](?:了)?(?:个)?(?:师傅|仓库|同事|技术|厨师|店长|主管)(?:过来|来|帮)?(?:看|查|问|确认|核)|去去就[来回]|给我[一两几三五十\d]+(?:分钟|会儿?)|容我|(?:别|不要)走|还在(?:查|核|确认|问|处理)|快好了|(?:帮|给|为)[您你]转(?!账|款|发|快)|转接|(?:别|不要)(?:离开|关闭|退出)|(?:查|问)(?:到|清楚|好)了?[^,.。!?]{0,4}(?:告诉|回复|答复)[您你]/,
    /(?:马上|这就|立即|立刻|现在|正在|我)(?:这边)?(?:先|去|来|就)?(?:帮|给|为|替)?(?:[您你]|亲)?(?:去|到)?(?:后台|仓库|系统|同事)?(?:查|核实|核查|看|问|确认|咨询)(?:询)?(?:一?下|看|查|问|库存|$|(?=[,.。!~哈呀哦]))|我(?:这就|去|马上|现在)(?:问|查|看|翻|瞧|瞅)|让我[查看问瞧翻]|我[去到][^,.。!?]{1,8}(?:[查看问核瞧瞅翻](?:一[下眼]|下|[查看问瞧瞅翻])|(?:操作|处理|弄|确认|核实)(?:一下|下)|[一两]眼)|我(?:先|去|这就|马上)?(?:打|拨)(?:个|通|一个)?电话|(?:马上|这就|现在)[^,.。!?]{0,4}(?:给|帮|为|替)[您你](?:看|查|问|核)(?![了到过])|马上回来|(?:马上|一会儿?|稍后|这就)(?:就)?(?:回|答复|告诉|通知)(?:复)?[您你]|(?:给|跟|找)(?:仓库|快递|厂家|工厂|师傅|同事|财务|技术|老板|店长)[^,.。!?]{0,3}(?:打|拨|去)(?:个|一?个|通|一通)?电话|催问一?下|别挂|有(?:结果|消息|答复)了?[^,.。!?]{0,4}(?:告诉|通知|喊|叫|联系|回复)[您你]/,
    /正在(?:为|帮|给)?[您你]?(?:查|核|处理|确认|联系)|(?:帮|给|为)[您你](?:查|核实|看|问|确认|咨询|查询)(?:一)?下/,
    /\b(?:one|a|just a) (?:moment|minute|sec|second|min)\b|\bhold on\b|\bbear with|\bhang on\b|\bplease wait\b|\b(?:two|2|few|couple of) (?:minutes|mins)\b|\b(?:transfer(?:ring)?|connect(?:ing)?|put(?:ting)?|pass(?:ing)?) you\b|\blooking into\b|\bgive me (?:a\b|(?:\d+|three|four|five|ten|some) (?:more )?min)|\bbe right back\b|\bwhile i (?:check|look|find|get)/,
    /\b(?:let me|i'll|i will|i am going to|i'm) (?:just |quickly |go |now )*(?:check|look|see|find out|verify|ask|pull|confirm with|checking|looking|phone|ring|call|chase|dig|investigate|trace|track|get (?:on to|onto|hold of)|speak (?:to|with)|talk to|contact)|\b(?:come|get|be) (?:right |straight )?back (?:to you|in a|shortly|soon)|\b(?:come|be) (?:right|straight) back\b|\b(?:be )?back in (?:a|two|five|just|one|\d+) (?:ticks?|tick|mins?|minutes?|moment|sec|bit|jiffy)\b|\b(?:won't|will not) be (?:a|long|two)\b(?: (?:minute|moment|tick|sec))?/,
  ],
  [/等下次|等会员|等等级|等一下次|不用等|无需等|不需要等/],
);
