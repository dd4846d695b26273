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
