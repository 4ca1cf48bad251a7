import { chatPage } from './chat';
import { editable, nodeOf } from './editable';

chatPage(
  editable('pre', 'true', (draft) =>
    draft.flatMap((runs, index) => [...(index > 0 ? [document.createTextNode('\n')] : []), ...runs.map(nodeOf)]),
  ),
);
