import { Button } from 'antd';
import { Icon } from '../../ui/icons';
import { locales } from '../../ui/locales';
import type { SectionProps } from '../page';
import { useLang } from '../said';
import { useSave } from './save';
import { usePrivacyWords } from './words';

const lines = ['toldMessages', 'toldEvents', 'toldGaps', 'toldMasked', 'toldNever', 'toldWho'] as const;

/** What is recorded, said to the agent before anything else, until it was read; afterwards when that was. */
export function Told({ settings, change }: SectionProps) {
  const words = usePrivacyWords();
  const lang = useLang();
  const save = useSave(settings, change);
  const isNew = settings.informed === 0;
  const day = new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long' }).format(settings.informed);
  return (
    <section className={`panel${isNew ? ' told-new' : ''}`} aria-label={words('toldTitle')}>
      <h2>
        <Icon name="record" />
        {words('toldTitle')}
        {!isNew && <span className="quiet">{words('toldOn', { day })}</span>}
      </h2>
      <ul className="part told">
        {lines.map((line) => (
          <li key={line}>{words(line)}</li>
        ))}
      </ul>
      {isNew && (
        <div className="part">
          <Button type="primary" onClick={() => save({ informed: Date.now() })}>
            {words('toldButton')}
          </Button>
        </div>
      )}
    </section>
  );
}
