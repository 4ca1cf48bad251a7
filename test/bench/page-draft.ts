const faults = ['加我微信聊', '全网最低价', '线下更便宜', '绝对不会坏', '自己不会看吗'];
const calm = ['面料舒服透气。', '尺码标准，请放心选购。', '详情页写着保养方法。', '还有什么可以帮您？'];

/** A draft of `length` letters with `hits` phrases that the shipped rules find, spread evenly between sentences that are fine. */
export function draftOf(length: number, hits: number): string {
  let text = '';
  for (let index = 0; index < hits; index++) {
    text += `${faults[index % faults.length]}。`;
    const goal = Math.floor((length * (index + 1)) / hits);
    for (let next = index; text.length < goal; next++) text += calm[next % calm.length]!.slice(0, goal - text.length);
    text = text.replace(/[^。？]$/, '。');
  }
  return text;
}
