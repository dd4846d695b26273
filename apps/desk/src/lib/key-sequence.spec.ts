import { KeySequence } from './key-sequence.js';

let now = 0;
const key = (name: string, more: { ctrlKey?: boolean; after?: number } = {}): KeyboardEvent => {
  now += more.after ?? 10;
  const held = more.ctrlKey ? ['Control'] : [];
  return {
    key: name,
    code: '',
    timeStamp: now,
    getModifierState: (modifier: string) => held.includes(modifier),
  } as unknown as KeyboardEvent;
};

describe('keys pressed one after the other', () => {
  it('complete a sequence, and not the single key that it ends with', () => {
    const sequence = new KeySequence();
    const bindings = ['q', 'g q', 'g p'];
    expect(sequence.press(key('q'), bindings)).toBe('q');
    expect(sequence.press(key('g'), bindings)).toBeUndefined();
    expect(sequence.press(key('q'), bindings)).toBe('g q');
    expect(sequence.press(key('q'), bindings)).toBe('q');
  });

  it('go on when the bindings are others in between', () => {
    const sequence = new KeySequence();
    sequence.press(key('g'), ['g q']);
    expect(sequence.press(key('q'), ['x', 'g q', 'q'])).toBe('g q');
  });

  it('are forgotten after a second, and after a key that does not belong', () => {
    const sequence = new KeySequence();
    sequence.press(key('g'), ['g q']);
    expect(sequence.press(key('q', { after: 1001 }), ['g q'])).toBeUndefined();
    sequence.press(key('g'), ['g q']);
    sequence.press(key('x'), ['g q']);
    expect(sequence.press(key('q'), ['g q'])).toBeUndefined();
    sequence.press(key('g'), ['g q']);
    sequence.press(key('g'), ['g q']);
    expect(sequence.press(key('q'), ['g q'])).toBe('g q');
  });

  it('are no sequence of letters while a modifier is held', () => {
    const sequence = new KeySequence();
    expect(sequence.press(key('k', { ctrlKey: true }), ['k'])).toBeUndefined();
    expect(sequence.press(key('k', { ctrlKey: true }), ['Control+k'])).toBe('Control+k');
    sequence.press(key('g'), ['g q']);
    sequence.press(key('Shift'), ['g q']);
    expect(sequence.press(key('q'), ['g q'])).toBe('g q');
  });
});
