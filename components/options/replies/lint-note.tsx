import type { Lint } from '../../../lib/replies/lint';
import { Marked } from '../marked';
import { LevelMark } from '../rules/severity-select';
import { ruleName } from '../rules/try-panel';
import { useLang } from '../said';
import { useLibraryWords } from './said';

/** What is wrong with a reply and what to say instead; nothing for a clean one. */
export function LintNote({ lint, whole }: { lint: Lint; whole: boolean }) {
  const lang = useLang();
  const words = useLibraryWords();
  if (lint.findings.length === 0) return undefined;
  return (
    <div className="lint">
      {whole && (
        <>
          <p className="quiet">{words(lint.isFlagged ? 'flagged' : 'tips')}</p>
          <p className="sentence">
            <Marked text={lint.text} findings={lint.findings} />
          </p>
        </>
      )}
      <ul className="said">
        {lint.findings.map(({ rule, start, severity, text, replacements: [instead] }) => (
          <li key={`${rule} ${start}`}>
            <LevelMark level={severity} />
            <span>
              <b>{text}</b> {ruleName(rule, lang)}
              {instead && <span className="instead">{words('instead', { text: instead })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
