import { Button, Checkbox, Input } from 'antd';
import { useId, useMemo, useState } from 'react';
import { type Reply, type TeamReply, teamReply } from '../../../lib/model/reply';
import { clashOf, lintReply, maySave, variables } from '../../../lib/replies/lint';
import { useLang } from '../said';
import type { Checker } from './checker';
import { Choices } from './choices';
import { Field, helpOf } from './field';
import { LintNote } from './lint-note';
import { useLibraryWords } from './said';

/** Writes one reply, with what the checker says of it as it is typed. A flagged one needs a reason to be kept. */
export function ReplyForm(props: {
  /** Undefined for a new one. */
  reply: TeamReply | undefined;
  library: Reply[];
  check: Checker;
  onSave(reply: TeamReply): Promise<void>;
  onClose(): void;
}) {
  const lang = useLang();
  const words = useLibraryWords();
  const id = useId();
  const [draft, setDraft] = useState(() => props.reply ?? emptyReply(lang));
  const [isKept, setKept] = useState(props.reply?.override !== undefined);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<TeamReply>) => setDraft((before) => ({ ...before, ...part }));
  const lint = useMemo(() => lintReply(draft, props.check), [draft, props.check]);
  const clash = clashOf(draft, props.library);
  const override = lint.isFlagged && isKept ? draft.override?.trim() : undefined;
  const parsed = teamReply.safeParse(tidied(draft, override));
  const faultOf = (field: keyof TeamReply) => {
    const issue = tried ? parsed.error?.issues.find(({ path }) => path[0] === field) : undefined;
    return issue && words(issue.code === 'too_big' ? 'tooLong' : 'required');
  };
  const save = () => {
    setTried(true);
    if (parsed.success && maySave(lint, override)) void props.onSave({ ...parsed.data, at: Date.now() });
  };
  return (
    <section className="panel" aria-label={words(props.reply ? 'editTitle' : 'addTitle')}>
      <h2>{words(props.reply ? 'editTitle' : 'addTitle')}</h2>
      <div className="part form">
        <Field id={`${id}-name`} label={words('name')} hint={words('nameHint')} fault={faultOf('title')}>
          <Input
            id={`${id}-name`}
            autoFocus
            aria-describedby={helpOf(`${id}-name`)}
            maxLength={60}
            value={draft.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        </Field>
        <Field
          id={`${id}-text`}
          label={words('text')}
          hint={words('textHint', { names: variables.map((name) => `{${name}}`).join(' ') })}
          fault={faultOf('text')}
          note={lint.unknown.length > 0 ? words('unknownName', { names: lint.unknown.join(' ') }) : undefined}
        >
          <Input.TextArea
            id={`${id}-text`}
            aria-describedby={helpOf(`${id}-text`)}
            maxLength={2_000}
            autoSize={{ minRows: 3, maxRows: 12 }}
            value={draft.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        </Field>
        <output>{draft.text.trim() && lint.findings.length === 0 && <small>{words('clean')}</small>}</output>
        <LintNote lint={lint} whole />
        {lint.isFlagged && (
          <>
            <Checkbox checked={isKept} onChange={(event) => setKept(event.target.checked)}>
              {words('override')}
            </Checkbox>
            {isKept && (
              <Field
                id={`${id}-override`}
                label={words('overrideReason')}
                hint={words('overrideHint')}
                fault={tried && !override ? words('required') : undefined}
              >
                <Input
                  id={`${id}-override`}
                  aria-describedby={helpOf(`${id}-override`)}
                  maxLength={200}
                  value={draft.override}
                  onChange={(event) => change({ override: event.target.value })}
                />
              </Field>
            )}
          </>
        )}
        <Choices draft={draft} onChange={change} />
        <Field
          id={`${id}-shortcut`}
          label={words('shortcut')}
          hint={words('shortcutHint')}
          fault={faultOf('shortcut')}
          note={clash && words('clash', { title: clash.title })}
        >
          <Input
            id={`${id}-shortcut`}
            aria-describedby={helpOf(`${id}-shortcut`)}
            maxLength={40}
            value={draft.shortcut}
            onChange={(event) => change({ shortcut: event.target.value })}
          />
        </Field>
        <div className="actions">
          <Button type="primary" disabled={!maySave(lint, override)} onClick={save}>
            {words('save')}
          </Button>
          <Button onClick={props.onClose}>{words('cancel')}</Button>
        </div>
      </div>
    </section>
  );
}

function emptyReply(lang: TeamReply['lang']): TeamReply {
  return { id: `team-${crypto.randomUUID()}`, category: 'answer', stages: [], lang, title: '', text: '', at: 0 };
}

/** As it is stored: without spaces around, and without what was left empty. */
function tidied({ shortcut, override: _, ...rest }: TeamReply, override: string | undefined): TeamReply {
  const key = shortcut?.trim().toLowerCase();
  return {
    ...rest,
    title: rest.title.trim(),
    text: rest.text.trim(),
    ...(key ? { shortcut: key } : {}),
    ...(override ? { override } : {}),
  };
}
