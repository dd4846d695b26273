import { useEffect } from 'react';
import { isAllowed } from '../actions/action.js';
import { useLatest, useOfferedActions } from '../actions/registry.js';
import { KeySequence } from '../lib/key-sequence.js';

/** Where letters are text. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'));

const isWithModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

/** A dialog takes the keys of what is below it. */
const isDialogOpen = (): boolean => document.querySelector('[role=dialog]') !== null;

/** Runs what is offered by its keys. Of those with the same keys, the screen's own comes before the shell's. */
export const KeyBindings = () => {
  const offered = useLatest(useOfferedActions());
  useEffect(() => {
    const sequence = new KeySequence();
    const listener = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (!isWithModifier(event) && (isTyping(event) || isDialogOpen())) return;
      const keys = sequence.press(
        event,
        offered.current.flatMap((action) => action.keys ?? []),
      );
      const action = offered.current.find((one) => one.keys === keys && keys !== undefined);
      if (action === undefined || !isAllowed(action)) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [offered]);
  return null;
};
