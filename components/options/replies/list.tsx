import { Button } from 'antd';
import { useMemo } from 'react';
import { categoryNames } from '../../../lib/i18n/replies';
import { say } from '../../../lib/i18n/say';
import type { Reply, TeamReply } from '../../../lib/model/reply';
import { lintReply } from '../../../lib/replies/lint';
import { useLang } from '../said';
import type { Checker } from './checker';
import { LintNote } from './lint-note';
import { useLibraryWords } from './said';

/** Replies by title with their text. Only the team's own are checked and can be changed. */
export function ReplyList(
  props:
    | { replies: Reply[]; check?: undefined }
    | { replies: TeamReply[]; check: Checker; onEdit(reply: TeamReply): void; onRemove(reply: TeamReply): void },
) {
  return (
    <ul>
      {props.check
        ? props.replies.map((reply) => (
            <li key={reply.id}>
              <OwnReply reply={reply} {...props} />
            </li>
          ))
        : props.replies.map((reply) => (
            <li key={reply.id}>
              <div className="list-name">
                <Name reply={reply} />
                <div className="reply-text">{reply.text}</div>
              </div>
            </li>
          ))}
    </ul>
  );
}

function OwnReply(props: { reply: TeamReply; check: Checker; onEdit(reply: TeamReply): void; onRemove(reply: TeamReply): void }) {
  const { reply, check } = props;
  const words = useLibraryWords();
  const lint = useMemo(() => lintReply(reply, check), [reply, check]);
  return (
    <>
      <div className="list-name">
        <Name reply={reply} isFlagged={lint.isFlagged} />
        <div className="reply-text">{reply.text}</div>
        {lint.isFlagged && <LintNote lint={lint} whole={false} />}
        {reply.override && <div className="reply-text">{words('kept', { reason: reply.override })}</div>}
      </div>
      <div className="list-acts">
        <Button size="small" onClick={() => props.onEdit(reply)} aria-label={words('editOf', { title: reply.title })}>
          {words('edit')}
        </Button>
        <Button size="small" onClick={() => props.onRemove(reply)} aria-label={words('removeOf', { title: reply.title })}>
          {words('remove')}
        </Button>
      </div>
    </>
  );
}

function Name({ reply, isFlagged = false }: { reply: Reply; isFlagged?: boolean }) {
  const lang = useLang();
  const words = useLibraryWords();
  return (
    <div className="reply-name">
      <b>{reply.title}</b>
      <span className="tag">{say(categoryNames[reply.category], lang)}</span>
      {reply.lang !== lang && <span className="tag">{words(reply.lang)}</span>}
      {reply.shortcut && <kbd>/{reply.shortcut}</kbd>}
      {isFlagged && <span className="tag is-flagged">{words('mark')}</span>}
    </div>
  );
}
