const VALUES: Record<string, number> = {
  〇: 0,
  '○': 0,
  零: 0,
  洞: 0,
  一: 1,
  壹: 1,
  幺: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  拐: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
  勾: 9,
};

/** The digit a character of a normalised view stands for (5, 五, 伍, 幺), or undefined. Spoken radio digits (洞 拐 勾) count. */
export function digitValue(char: string): number | undefined {
  if (char >= '0' && char <= '9' && char.length === 1) return char.charCodeAt(0) - 48;
  return VALUES[char];
}
