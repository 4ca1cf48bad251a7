import { chatPage } from './chat';
import { editable, nodeOf } from './editable';

chatPage(
  editable('div', 'true', (draft) => {
    if (draft.length === 1) return (draft[0] ?? []).map(nodeOf);
    return draft.map((runs) => {
      const line = document.createElement('div');
      line.append(...runs.map(nodeOf));
      return line;
    });
  }),
);
