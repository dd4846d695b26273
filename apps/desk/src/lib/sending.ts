import { useRef } from 'react';

/** A key for what is sent: the same for the same thing sent again, so that it is recorded once however often it is sent. */
export const useSendingKey = (): ((body: object) => string) => {
  const sent = useRef({ text: '', key: '' });
  return (body) => {
    const text = JSON.stringify(body);
    if (sent.current.text !== text) sent.current = { text, key: crypto.randomUUID() };
    return sent.current.key;
  };
};
