import { changesOf } from './changes.js';

const noon = new Date('2026-03-01T12:00:00Z');

it.each([
  ['nothing', { a: 1, b: [1, { c: 2 }] }, { a: 1, b: [1, { c: 2 }] }, {}],
  ['a value', { a: 1, b: 2 }, { a: 1, b: 3 }, { b: { before: 2, after: 3 } }],
  ['a field that was absent', {}, { a: false }, { a: { after: false } }],
  ['a field that is absent now', { a: 0 }, {}, { a: { before: 0 } }],
  ['null for a value', { a: 'x' }, { a: null }, { a: { before: 'x' } }],
  ['null for undefined and for no key', { a: null, b: undefined }, { b: null }, {}],
  ['the same moment', { at: noon }, { at: new Date(noon) }, {}],
  ['a moment', { at: noon }, {}, { at: { before: '2026-03-01T12:00:00.000Z' } }],
  ['a moment against its text', { at: noon }, { at: noon.toISOString() }, {}],
  ['the order of keys', { a: { b: 1, c: { d: 2, e: 3 } } }, { a: { c: { e: 3, d: 2 }, b: 1 } }, {}],
  ['the order of a list', { a: [1, 2] }, { a: [2, 1] }, { a: { before: [1, 2], after: [2, 1] } }],
  [
    'depth',
    { a: { b: [{ c: 1 }] } },
    { a: { b: [{ c: 2 }] } },
    { a: { before: { b: [{ c: 1 }] }, after: { b: [{ c: 2 }] } } },
  ],
  ['an empty list for none', {}, { a: [] }, { a: { after: [] } }],
  ['a text for a number', { a: '1' }, { a: 1 }, { a: { before: '1', after: 1 } }],
  ['a key named like a part of every object', {}, { constructor: 1 }, { constructor: { after: 1 } }],
])('tells %s', (_what, before, after, changes) => expect(changesOf(before, after)).toEqual(changes));
