const SPOKEN = '〇0○0零0洞0一1壹1幺1二2贰2两2三3叁3四4肆4五5伍5六6陆6七7柒7拐7八8捌8九9玖9勾9';
const VALUES = new Map(SPOKEN.match(/../gu)?.map((pair) => [pair[0], Number(pair[1])]));

/** The digit a character of a normalised view stands for (5, 五, 伍, 幺), or undefined. Spoken radio digits (洞 拐 勾) count. */
export function digitValue(char: string): number | undefined {
  if (char >= '0' && char <= '9' && char.length === 1) return char.charCodeAt(0) - 48;
  return VALUES.get(char);
}
