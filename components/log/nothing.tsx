import { Button, Empty } from 'antd';
import { logPage as words } from '../../lib/i18n/log-page';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';

/** Where there is no row: nothing was recorded yet, or nothing is left of it. */
export function Nothing(props: { isNarrowed: boolean; isOrder: boolean; lang: Lang; onClear(): void }) {
  const { isNarrowed, isOrder, lang } = props;
  return (
    <Empty
      className="problem"
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <b>{say(isNarrowed ? words.noHit : words.empty, lang)}</b>
          <p>{say(!isNarrowed ? words.emptyHint : isOrder ? words.noOrder : words.noHitHint, lang)}</p>
        </>
      }
    >
      {isNarrowed && <Button onClick={props.onClear}>{say(words.clear, lang)}</Button>}
    </Empty>
  );
}
