import { principalOf } from './principal.js';

const minister = { office: 'Minister', speaksForId: 'state' };
const leader = { office: 'Party leader', speaksForId: 'party' };

describe('principalOf', () => {
  it.each([
    ['is the one given, whatever the office', { principalId: 'union' }, [minister], 'union'],
    ['is whom the office speaks for', {}, [minister], 'state'],
    ['is the speaker, without an office', {}, [], 'me'],
    ['is the speaker, in a personal capacity', { capacity: 'personal' as const }, [minister], 'me'],
    [
      'is the one that two offices share',
      {},
      [minister, { ...minister, office: 'Deputy prime minister' }],
      'state',
    ],
  ])('%s', (_case, utterance, held, expected) => {
    expect(principalOf({ speakerId: 'me', capacity: 'official', ...utterance }, held)).toBe(expected);
  });

  it('is never guessed between two parties', () => {
    expect(() => principalOf({ speakerId: 'me', capacity: 'official' }, [minister, leader])).toThrow(
      expect.objectContaining({ code: 'statement.principal_ambiguous' }),
    );
  });
});
