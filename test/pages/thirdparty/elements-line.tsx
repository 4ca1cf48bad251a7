import { Button, Input, MessageList, Navbar } from 'react-chat-elements';
import 'react-chat-elements/dist/main.css';
import { type ComponentProps, type KeyboardEvent, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const history: ['left' | 'right', string][] = [
  ['left', '你好，这款什么时候发货'],
  ['right', '您好，今天下午发出'],
  ['left', '那大概几天能到呢'],
  ['right', '一般三天左右送到'],
];

function App() {
  const [messages, setMessages] = useState(history);
  const field = useRef<HTMLInputElement>(null);
  const send = () => {
    const text = field.current?.value.trim();
    if (!field.current || !text) return;
    setMessages((old) => [...old, ['right', text]]);
    field.current.value = '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const dataSource = messages.map(([position, text], id) => ({ id, position, type: 'text', text, date: new Date() }));
  return (
    <>
      <Navbar left={<h3>买家小周</h3>} />
      <MessageList
        className="messages"
        lockable
        referance={null}
        dataSource={dataSource as unknown as ComponentProps<typeof MessageList>['dataSource']}
      />
      <Input
        referance={field}
        multiline
        maxHeight={120}
        onKeyDown={onKeyDown}
        rightButtons={<Button text="发送" onClick={send} />}
      />
    </>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
