import { useEffect } from 'react';
import { isAllowed } from '../actions/action.js';
import { useLatest, useOfferedActions } from '../actions/registry.js';
import { KeySequence } from '../lib/key-sequence.js';
import { useSingleKeys } from '../lib/single-keys.js';

/** Where letters are text. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'));

/** With Alt or AltGr, letters are text on many keyboards. */
const isCommand = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');

/** A dialog or a menu takes the keys of what is below it. */
const isLayerOpen = (): boolean => document.querySelector('[role=dialog], [role=menu]') !== null;

/** Runs what is offered by its keys. Of those with the same keys, the screen's own comes before the shell's. */
export const KeyBindings = () => {
  const offered = useLatest(useOfferedActions());
  const singleKeys = useLatest(useSingleKeys()[0]);
  useEffect(() => {
    const sequence = new KeySequence();
    let wasLayerOpen = false;
    // Before the Esc that closes it gets there.
    const look = (): void => {
      wasLayerOpen = isLayerOpen();
    };
    const listener = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (!isCommand(event) && (!singleKeys.current || isTyping(event) || wasLayerOpen)) return;
      const allowed = offered.current.filter(isAllowed);
      const keys = sequence.press(
        event,
        allowed.flatMap((action) => action.keys ?? []),
      );
      const action = allowed.find((one) => one.keys === keys && keys !== undefined);
      if (action === undefined) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', look, { capture: true });
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', look, { capture: true });
      window.removeEventListener('keydown', listener);
    };
  }, [offered, singleKeys]);
  return null;
};
