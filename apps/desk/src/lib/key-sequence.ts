import { type KeybindingPress, matchKeybindingPress, parseKeybinding } from 'tinykeys';

/** How long the next key of a sequence may take, in milliseconds. */
const PATIENCE_MS = 1000;
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']);

/**
 * Follows what is pressed through bindings such as `g q`. It remembers how far each has come when the bindings change
 * in between, as they do while a screen is drawn, and of two that end with the same key the longer one is meant.
 */
export class KeySequence {
  private readonly presses = new Map<string, readonly KeybindingPress[]>();
  private progress = new Map<string, number>();
  private lastAt = 0;

  /** The binding that this key completes. */
  press(event: KeyboardEvent, bindings: Iterable<string>): string | undefined {
    if (MODIFIERS.has(event.key)) return undefined;
    const before = event.timeStamp - this.lastAt > PATIENCE_MS ? new Map<string, number>() : this.progress;
    this.lastAt = event.timeStamp;
    this.progress = new Map();
    let completed: { readonly keys: string; readonly length: number } | undefined;
    for (const keys of bindings) {
      const presses = this.parsed(keys);
      const length = this.reached(event, presses, before.get(keys) ?? 0);
      if (length === 0) continue;
      if (length < presses.length) this.progress.set(keys, length);
      else if (completed === undefined || length > completed.length) completed = { keys, length };
    }
    if (completed !== undefined) this.progress = new Map();
    return completed?.keys;
  }

  /** How many keys of it are pressed now: one more than before, or the first anew, or none. */
  private reached(event: KeyboardEvent, presses: readonly KeybindingPress[], before: number): number {
    for (const at of new Set([before, 0])) {
      const press = presses[at];
      if (press !== undefined && matchKeybindingPress(event, press)) return at + 1;
    }
    return 0;
  }

  private parsed(keys: string): readonly KeybindingPress[] {
    const known = this.presses.get(keys);
    if (known !== undefined) return known;
    const presses = parseKeybinding(keys);
    this.presses.set(keys, presses);
    return presses;
  }
}
