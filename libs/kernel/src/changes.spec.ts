import { changesOf } from './changes.js';

describe('changesOf', () => {
  it('names the fields that differ, with what they were and are', () =>
    expect(changesOf({ a: 1, b: 2 }, { a: 1, b: 3 })).toEqual({ b: { before: 2, after: 3 } }));

  it('has no key for what is absent, and reads null as absent', () => {
    expect(changesOf({ a: null }, { a: 'x' })).toEqual({ a: { after: 'x' } });
    expect(changesOf({ a: 'x' }, {})).toEqual({ a: { before: 'x' } });
    expect(changesOf({ a: null }, {})).toEqual({});
  });

  it('compares dates and nested values as JSON has them', () => {
    const at = '2026-11-24T10:00:00.000Z';
    expect(changesOf({ at: new Date(at) }, { at })).toEqual({});
    expect(changesOf({ list: [1, { b: 2 }] }, { list: [1, { b: 2 }] })).toEqual({});
    expect(changesOf({ at: null }, { at: new Date(at) })).toEqual({ at: { after: at } });
  });
});
