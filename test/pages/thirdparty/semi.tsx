import { Chat } from '@douyinfe/semi-ui';
import '@douyinfe/semi-ui/dist/css/semi.min.css';
import { type ComponentProps, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Messages = NonNullable<ComponentProps<typeof Chat>['chats']>;

const history: Messages = [
  { id: '1', role: 'assistant', createAt: 1715676751919, content: '你好，这款什么时候发货' },
  { id: '2', role: 'user', createAt: 1715676761919, content: '您好，今天下午发出' },
  { id: '3', role: 'assistant', createAt: 1715676771919, content: '那大概几天能到呢' },
  { id: '4', role: 'user', createAt: 1715676781919, content: '一般三天左右送到' },
];
const roles = { user: { name: '客服小陈' }, assistant: { name: '买家小周' } };

function App() {
  const [chats, setChats] = useState(history);
  return (
    <>
      <h3>买家小周</h3>
      <Chat
        style={{ flex: 1, minHeight: 0 }}
        chats={chats}
        roleConfig={roles}
        onChatsChange={(next) => setChats(next ?? [])}
        uploadProps={{ action: '/upload' }}
        enableUpload={false}
      />
    </>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
