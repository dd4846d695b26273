import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

const ADDRESS_MS = 250;
/** One letter finds everything, and so nothing. */
const FEWEST_LETTERS = 2;

/** The words to search for in what is typed, once there is enough of it. */
export const soughtIn = (typed: string): string | undefined => {
  const words = typed.trim();
  return words.length < FEWEST_LETTERS ? undefined : words;
};

/**
 * What is being typed into a search: at once for the list, and in the address once the typing rests. Where the address
 * is changed otherwise (back, a link), that is what is shown.
 */
export const useTypedSearch = (
  address: string,
  put: (text: string) => void,
): readonly [string, (text: string) => void] => {
  const [typed, setTyped] = useState({ text: address, address, put: address });
  const later = useDebouncedCallback((text: string, screen: string) => {
    // Whoever has gone on to another screen is not brought back.
    if (window.location.pathname !== screen) return;
    setTyped((before) => ({ ...before, put: text.trim() }));
    put(text.trim());
  }, ADDRESS_MS);
  if (typed.address !== address)
    setTyped({ ...typed, address, text: address === typed.put ? typed.text : address });
  return [
    typed.text,
    (text) => {
      setTyped((before) => ({ ...before, text }));
      later(text, window.location.pathname);
    },
  ];
};
