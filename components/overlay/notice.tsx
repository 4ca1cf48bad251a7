import { Icon, type IconName } from '../ui/icons';
import type { Notice as NoticeState } from './state/notice';
import { keyText, Press, useSurroundings, useWords, WithKey } from './ui';

const shape: Record<NoticeState['kind'], IconName> = {
  unreadable: 'unread',
  stopped: 'stop',
  'not-taken': 'warn',
  switched: 'switched',
};

/** The bar when something about the page or the recording must be said; same height, one line. */
export function Notice({ notice, narrow }: { notice: NoticeState; narrow: boolean }) {
  const { lang, mac, actions } = useSurroundings();
  const words = useWords();
  const time = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit' });
  const [head, rest] = {
    unreadable: [words('unreadable'), words('unreadableMore')],
    stopped: [words('stopped', { time: time.format(notice.since) }), words('stoppedMore')],
    'not-taken': ['', words(narrow ? 'notTakenShort' : 'notTaken')],
    switched: ['', words('switched')],
  }[notice.kind];
  const stopped = notice.kind === 'stopped';
  const whole = notice.text ?? `${head} ${rest}`.trim().replace('{key}', keyText('Ctrl+V', mac));
  return (
    <>
      <Icon name={shape[notice.kind]} />
      <span className="cut grow" title={whole}>
        {notice.text ?? (
          <>
            {head && <b>{head}</b>}
            {lang === 'en' && head && ' '}
            {!(narrow && head) && (rest?.includes('{key}') ? <WithKey sentence={rest} name="Ctrl+V" /> : rest)}
          </>
        )}
      </span>
      <Press className="link" tab={0} onPress={stopped ? actions.reload : actions.dismissNotice}>
        {words(stopped ? 'reload' : 'understood')}
      </Press>
    </>
  );
}
