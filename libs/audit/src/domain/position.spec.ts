import { type Position, formatPosition, moved, parsePosition } from './position.js';

it.each(['812-41', '0-0', '123456789012345678-1', '812-41.830', '812-41.830.812.815'])(
  'reads %s back',
  (id) => {
    const position = parsePosition(id);
    expect(position && formatPosition(position)).toBe(id);
  },
);

it.each([
  '',
  '-',
  '812',
  '812-',
  '-1-2',
  '1-2-3',
  '1-2\n',
  'a-b',
  '1234567890123456789-1',
  '1.5-2',
  '1-2.',
  '1-2.3-4',
])('knows that «%s» is no id', (id) => expect(parsePosition(id)).toBeUndefined());

describe('moves', () => {
  const from: Position = { xid: '9', seq: '5', began: { next: '12', open: ['9', '10'] } };

  it.each([
    ['8', '7'],
    ['9', '4'],
    ['9', '5'],
  ])('not back to %s-%s', (xid, seq) => expect(moved(from, { xid, seq })).toBe(from));

  it.each([
    ['9', '6'],
    ['10', '0'],
    ['11', '99'],
  ])('to %s-%s, and knows when the stream began', (xid, seq) =>
    expect(moved(from, { xid, seq })).toEqual({ ...from, xid, seq }),
  );

  it('past what was there when the stream began', () =>
    expect(moved(from, { xid: '12', seq: '0' })).toEqual({ xid: '12', seq: '0' }));
});
