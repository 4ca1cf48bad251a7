import { solves } from '../acts/agent';
import { apologises, apologisesForWait } from '../acts/apologises';
import { complains } from '../acts/complains';
import { abuses, callsOut } from '../acts/customer';
import { fail, na, noAgent, openOr, pass } from '../context';
import type { Item } from '../item';
import { cite, isOpen, type Line, tells, view } from '../view';

const AMISS = /[没不少错沒錯]|nothing|n't\b|\b(?:not?|without|instead|only)\b/i;
const OWN =
  /想要|喜[欢歡]|合[适適]|不[需用急小]|[拍买填点选下]错|多拍|自己|changed my mind|(?:want|need|like)\b|by mistake|my (?:fault|mistake)/i;
const REMEDY =
  /退款|退[您给]|补[发寄偿一给您]|重[发寄新]|换[新个货一台件双]|赔|補[發寄償]|換[新貨]|賠|\brefund|\breplace|\bresend|\bcompensat|\bclaim\b|\bnew one|\bstore credit|\bmend (?:it|the)|差价|單獨[發寄]|单独[发寄]/i;
const OWNS =
  /是(?:我们?|咱)[^,，.。!！]{0,6}(?:不|没|漏|疏|忘|错|走眼)|[让讓害][您你](?!久等|稍等)|不[应應][该該]|疏忽|失误|失誤|[给給][您你](?:带来|帶來|造成|添)|造成[您你]|(?:真是|实在|實在|真的很?)(?:太)?抱歉|赔[个您礼]|apologi[sz]e for (?:that|this)|sorry (?:about|for) (?:that|this|the)\b/i;

/** The agent took what the customer had told for a complaint: owned the fault, or said sorry and made it good. */
function isOwned(line: Line, lines: Line[]): boolean {
  if (line.text.length < 8 || callsOut(line.text) !== undefined || OWN.test(line.text)) return false;
  let sorry: Line | undefined;
  let remedy = false;
  for (const reply of lines.slice(line.index + 1)) {
    if (reply.role === 'customer') break;
    if (reply.role !== 'agent') continue;
    if (apologises(reply.text) !== undefined && apologisesForWait(reply.text) === undefined) sorry ??= reply;
    remedy ||= REMEDY.test(reply.text);
  }
  return sorry !== undefined && OWNS.test(sorry.text) && (remedy || tells(line));
}

/** A fault reported without a word of complaint: something is amiss, and the agent at once makes it good unasked. */
function isReport(line: Line, lines: Line[]): boolean {
  if (!tells(line) || !AMISS.test(line.text) || OWN.test(line.text)) return false;
  for (const reply of lines.slice(line.index + 1)) {
    if (reply.role === 'customer') return false;
    if (reply.role === 'agent' && REMEDY.test(reply.text)) return true;
  }
  return false;
}

export const apology: Item = {
  id: 'apology',
  label: { zh: '先致歉', en: 'Apology first' },
  dimension: 'empathy',
  judge(chat, ctx) {
    const { lines, agent, customer } = view(chat);
    if (agent.length === 0) return noAgent();
    const complaint = customer.find(
      (line) =>
        complains(line.text) !== undefined || abuses(line.text) !== undefined || isReport(line, lines) || isOwned(line, lines),
    );
    if (!complaint) return na('客户没有抱怨或投诉。', 'The customer did not complain.');
    const proof = [cite(complaint, complains(complaint.text))];
    let solution: Line | undefined;
    for (const line of lines.slice(complaint.index + 1)) {
      if (solution && line.role === 'customer') break;
      if (line.role !== 'agent') continue;
      if (apologises(line.text))
        return pass('先致歉，再给出方案。', 'An apology came before or with the solution.', [
          ...proof,
          cite(line, apologises(line.text)),
        ]);
      if (solves(line.text)) solution ??= line;
    }
    if (solution)
      return fail('给方案之前没有致歉。', 'A solution was offered without an apology first.', [...proof, cite(solution)]);
    return openOr(
      isOpen(lines, ctx.now, ctx.sheet.thresholds.sessionGap),
      fail('客户抱怨后没有致歉。', 'There was no apology after the complaint.', proof),
    );
  },
  examples: [
    { chat: ['C: 收到的碗碎了', 'A: 非常抱歉,给您补发一个'], verdict: 'pass' },
    { chat: ['C: 收到的碗碎了', 'A: 给您补发一个', 'C: 好吧', 'A: 抱歉'], verdict: 'fail' },
    { chat: ['C: 价保交上去又给打回来', 'A: 害您反复提交,实在抱歉', 'A: 差价今天退到您账户'], verdict: 'pass' },
    { chat: ['C: 这款紫色还有吗我很喜欢', 'A: 不好意思,紫色没有了'], verdict: 'na' },
    { chat: ['C: 如果碎了怎么办', 'A: 给您补发的'], verdict: 'na' },
  ],
};
