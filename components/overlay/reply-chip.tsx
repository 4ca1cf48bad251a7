import type { OfferedReply } from './state/bar';
import { Key, Press, useSurroundings } from './ui';

/** Room a short title keeps before the ellipsis takes it, in em: up to six Chinese characters. */
function room(title: string): number {
  const width = [...title].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.56), 0);
  return Math.min(width, 5);
}

/** One reply under Alt+`n`; its whole text appears on hover. `off` while guard or menu hold the keys. */
export function ReplyChip({ reply, n, off }: { reply: OfferedReply; n: number; off: boolean }) {
  const { actions } = useSurroundings();
  return (
    <Press
      className="reply"
      onPress={() => actions.insertReply(reply.id)}
      title={reply.text}
      off={off}
      least={`calc(${room(reply.title)}em + 32px)`}
    >
      <Key digit>{String(n)}</Key>
      <span className="cut">{reply.title}</span>
    </Press>
  );
}
