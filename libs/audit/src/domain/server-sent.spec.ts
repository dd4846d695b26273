import { formatPosition, parsePosition } from './position.js';
import { asksForStream, serverSent } from './server-sent.js';

it('is one line of data, whatever is in it', () =>
  expect(serverSent({ id: '7-1', event: 'claim.created', data: { wording: 'one\ntwo\r\u2028three' } })).toBe(
    'id: 7-1\nevent: claim.created\ndata: {"wording":"one\\ntwo\\r\u2028three"}\n\n',
  ));

it.each([
  ['text/event-stream', true],
  [' text/event-stream;charset=utf-8', true],
  ['Text/Event-Stream, */*', true],
  ['application/json, text/event-stream', false],
  ['text/event-streams', false],
  ['*/*', false],
  [undefined, false],
])('Accept: %s', (accept, stream) => expect(asksForStream(accept)).toBe(stream));

it.each(['812-41', '0-0', '123456789012345678-1'])('reads %s back', (id) => {
  const position = parsePosition(id);
  expect(position && formatPosition(position)).toBe(id);
});

it.each(['', '-', '812', '812-', '-1-2', '1-2-3', '1-2\n', 'a-b', '1234567890123456789-1', '1.5-2'])(
  'knows that «%s» is no id',
  (id) => expect(parsePosition(id)).toBeUndefined(),
);
