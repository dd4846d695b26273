import { type LinkEnds, checkLink } from './claim-link.js';

const entails = (fromId: string, toId: string): LinkEnds => ({ kind: 'entails', fromId, toId });
const contradicts = (fromId: string, toId: string): LinkEnds => ({ kind: 'contradicts', fromId, toId });

describe('checkLink', () => {
  it.each([
    ['itself', entails('a', 'a'), [], 'claim_link.itself'],
    ['the same link again', entails('a', 'b'), [entails('a', 'b')], 'claim_link.exists'],
    [
      'a contradiction read from the other end',
      contradicts('b', 'a'),
      [contradicts('a', 'b')],
      'claim_link.exists',
    ],
    ['a circle of two', entails('b', 'a'), [entails('a', 'b')], 'claim_link.entails_cycle'],
    [
      'a circle through others',
      entails('c', 'a'),
      [entails('a', 'b'), entails('b', 'c'), entails('b', 'd')],
      'claim_link.entails_cycle',
    ],
  ])('refuses %s', (_case, link, present, code) => {
    expect(() => checkLink(link, present)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['a second way to the same claim', entails('a', 'c'), [entails('a', 'b'), entails('b', 'c')]],
    ['a contradiction across an entailment', contradicts('c', 'a'), [entails('a', 'b'), entails('b', 'c')]],
  ])('takes %s', (_case, link, present) => {
    expect(() => checkLink(link, present)).not.toThrow();
  });
});
