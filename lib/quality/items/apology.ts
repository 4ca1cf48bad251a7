import { solves } from '../acts/agent';
import { apologises } from '../acts/apologises';
import { fail, na, noAgent, openOr, pass } from '../context';
import { complains } from '../heard/complaint';
import { firstComplaint } from '../heard/matters';
import type { Item } from '../item';
import { cite, isOpen, type Line, view } from '../view';

export const apology: Item = {
  id: 'apology',
  label: { zh: '先致歉', en: 'Apology first' },
  dimension: 'empathy',
  judge(chat, ctx) {
    const { lines, agent } = view(chat);
    if (agent.length === 0) return noAgent();
    const complaint = firstComplaint(lines);
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
