import { Select } from 'antd';
import { stageNames } from '../../../lib/i18n/overlay';
import { categoryNames } from '../../../lib/i18n/replies';
import { say } from '../../../lib/i18n/say';
import { type ReplyCategory, replyCategory, type Stage, stage, type TeamReply } from '../../../lib/model/reply';
import { useLang } from '../said';
import { useLibraryWords } from './said';

/** What kind of reply it is, when it fits, and in which language it is written. */
export function Choices({ draft, onChange }: { draft: TeamReply; onChange(part: Partial<TeamReply>): void }) {
  const lang = useLang();
  const words = useLibraryWords();
  return (
    <>
      <div className="form-row">
        <Select<ReplyCategory>
          aria-label={words('category')}
          value={draft.category}
          onChange={(category) => onChange({ category })}
          popupMatchSelectWidth={false}
          options={replyCategory.options.map((value) => ({ value, label: say(categoryNames[value], lang) }))}
        />
        <Select<TeamReply['lang']>
          aria-label={words('lang')}
          value={draft.lang}
          onChange={(value) => onChange({ lang: value })}
          options={(['zh', 'en'] as const).map((value) => ({ value, label: words(value) }))}
        />
      </div>
      <div>
        <Select<Stage[]>
          mode="multiple"
          style={{ width: '100%' }}
          aria-label={words('stages')}
          placeholder={words('stages')}
          value={draft.stages}
          onChange={(stages) => onChange({ stages })}
          options={stage.options.map((value) => ({ value, label: say(stageNames[value], lang) }))}
        />
        <small>{words('stagesHint')}</small>
      </div>
    </>
  );
}
