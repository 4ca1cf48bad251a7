import { Button } from 'antd';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useWords } from './said';

interface Notice {
  text: string;
  failed?: boolean;
  undo?(): Promise<void>;
}

const NoticeContext = createContext<(notice: Notice) => void>(() => undefined);

/** Says what was done, with a way back where there is one. It stays until the next, or until it is closed. */
export function useNotice(): (notice: Notice) => void {
  return useContext(NoticeContext);
}

/** Draws the one notice there is at a time, with its undo, over everything inside. */
export function Notices({ children }: { children: ReactNode }) {
  const words = useWords();
  const [notice, setNotice] = useState<Notice>();
  const undo = () =>
    notice?.undo?.().then(
      () => setNotice({ text: words('undone') }),
      () => setNotice({ text: words('notSaved'), failed: true }),
    );
  return (
    <NoticeContext value={setNotice}>
      {children}
      <div className={notice ? 'notice' : undefined}>
        <output className={notice?.failed ? 'is-failed' : undefined}>{notice?.text}</output>
        {notice?.undo && (
          <Button size="small" onClick={undo}>
            {words('undo')}
          </Button>
        )}
        {notice && (
          <Button size="small" type="text" onClick={() => setNotice(undefined)}>
            {words('close')}
          </Button>
        )}
      </div>
    </NoticeContext>
  );
}
