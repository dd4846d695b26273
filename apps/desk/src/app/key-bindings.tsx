import { useEffect } from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import { type Action, isAllowed } from '../actions/action.js';
import { useOfferedActions } from '../actions/registry.js';

/** Where letters are text. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

const hasModifier = (keys: string): boolean => /\$mod|Control|Meta|Alt/.test(keys);

/** A dialog takes the keys of what is below it. */
const inDialog = (): boolean => document.querySelector('[role=dialog]:not([data-keys=through])') !== null;

const bindingOf =
  (action: Action) =>
  (event: KeyboardEvent): void => {
    if (
      event.defaultPrevented ||
      (action.keys !== undefined && !hasModifier(action.keys) && (isTyping(event) || inDialog()))
    )
      return;
    if (!isAllowed(action)) return;
    event.preventDefault();
    action.run();
  };

/** Runs what is offered by its keys. The first that is offered with the same keys wins: the screen before the shell. */
export const KeyBindings = () => {
  const actions = useOfferedActions();
  useEffect(() => {
    const bindings: Record<string, (event: KeyboardEvent) => void> = {};
    // Sequences first: the last key of one may be a key of its own as well, which then finds the event taken.
    const presses = ({ keys = '' }: Action): number => keys.split(' ').length;
    for (const action of [...actions].sort((one, other) => presses(other) - presses(one)))
      if (action.keys !== undefined) bindings[action.keys] ??= bindingOf(action);
    const listener = createKeybindingsHandler(bindings, { ignore: (event) => event.isComposing });
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [actions]);
  return null;
};
