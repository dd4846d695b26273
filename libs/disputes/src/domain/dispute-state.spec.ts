import { disputeState } from './dispute-state.js';
import { HOUR, RecordBuilder } from './record-builder.spec-support.js';
import type { DisputeState } from './vocabulary.js';

const record = (claims?: string[], addresses?: string[]) => new RecordBuilder(claims, addresses);
const answerOf = (builder: RecordBuilder, hour = 1000, knownHour = hour) =>
  disputeState(builder.build(), { asOf: hour * HOUR, knownAt: knownHour * HOUR });
const claimOf = (builder: RecordBuilder, id = 'claim', hour?: number, knownHour?: number) => {
  const claim = answerOf(builder, hour, knownHour).claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
};

describe('the state of a claim', () => {
  const counter = () => record(['claim', 'other']).link('contradicts', 'claim', 'other');

  it.each<[DisputeState, string, RecordBuilder]>([
    ['no_position', 'nobody has spoken', record()],
    [
      'no_position',
      'the only one took it back',
      record().say('a', 1, 'ua', 'asserts').say('b', 2, 'ua', {}).tie('retracts', 'b', 'a'),
    ],
    [
      'split',
      'two voices of one party differ',
      record().say('a', 1, 'ro/mod', 'denies').say('b', 2, 'ro/mfa', 'qualifies'),
    ],
    [
      'withdrawn',
      'who affirmed it now denies',
      record().say('a', 1, 'ro', 'asserts').say('b', 2, 'ro', 'denies'),
    ],
    [
      'withdrawn',
      'who affirmed it now doubts',
      record().say('a', 1, 'ro', 'asserts').say('b', 2, 'ro', 'doubts'),
    ],
    ['pre_empted', 'it is denied before anybody claims it', record().say('a', 1, 'ro', 'denies')],
    [
      'pre_empted',
      'who affirmed it took all back, and another denies',
      record()
        .say('a', 1, 'ua', 'asserts')
        .say('b', 2, 'ua', {})
        .tie('retracts', 'b', 'a')
        .say('c', 3, 'ro', 'denies'),
    ],
    ['questioned', 'it is only doubted', record().say('a', 1, 'ro', 'doubts')],
    [
      'contested',
      'another claim stands against it',
      counter().say('a', 1, 'ua', 'asserts').say('b', 2, 'ro', { other: 'qualifies' }),
    ],
    [
      'denied',
      'it is asserted and denied',
      record().say('a', 1, 'ua', 'asserts').say('b', 2, 'ro', 'denies'),
    ],
    [
      'partly_conceded',
      'who opposed it qualifies',
      record().say('a', 1, 'ro', 'denies').say('b', 2, 'ro', 'qualifies'),
    ],
    [
      'partly_conceded',
      'one who opposed it asserts, another doubts',
      record()
        .say('a', 1, 'ro', 'denies')
        .say('b', 1, 'ru', 'denies')
        .say('c', 2, 'ro', 'asserts')
        .say('d', 2, 'ru', 'doubts'),
    ],
    ['conceded', 'who opposed it asserts', record().say('a', 1, 'ro', 'denies').say('b', 2, 'ro', 'asserts')],
    [
      'questioned',
      'it is asserted and doubted',
      record().say('a', 1, 'ua', 'asserts').say('b', 2, 'ro', 'declines'),
    ],
    ['unanswered', 'who is addressed has not spoken', record(['claim'], ['ro']).say('a', 1, 'ua', 'asserts')],
    [
      'uncontested',
      'nothing stands against it',
      record().say('a', 1, 'ua', 'asserts').say('b', 2, 'ro', 'qualifies'),
    ],
    [
      'uncontested',
      'who is addressed agrees',
      record(['claim'], ['ro']).say('a', 1, 'ua', 'asserts').say('b', 1, 'ro', 'asserts'),
    ],
  ])('is %s when %s', (state, _when, builder) => {
    expect(claimOf(builder).state).toBe(state);
  });
});

describe('closure', () => {
  it('affirms what follows, the stronger way where two reach it', () => {
    const builder = record(['a', 'b', 'c']).link('entails', 'a', 'c').link('entails', 'b', 'c');
    expect(
      claimOf(builder.say('s', 1, 'ua', { a: 'qualifies', b: 'asserts' }), 'c').positions[0]?.position,
    ).toBe('asserts');
  });

  it('goes through several steps, and what is said outright wins over what follows', () => {
    const builder = record(['a', 'b', 'c'])
      .link('entails', 'a', 'b')
      .link('entails', 'b', 'c')
      .say('s', 1, 'ua', { a: 'asserts', b: 'doubts' });
    expect(claimOf(builder, 'b').positions[0]?.position).toBe('doubts');
    expect(claimOf(builder, 'c').positions[0]?.position).toBe('asserts');
  });

  it('denies what entails a claim that is denied or countered', () => {
    const builder = record(['detonated', 'fell', 'outside'])
      .link('entails', 'detonated', 'fell')
      .link('contradicts', 'outside', 'fell');
    const { claims } = answerOf(builder.say('s', 1, 'ro', { outside: 'asserts' }));
    expect(claims.map(({ positions }) => positions[0]?.position)).toEqual(['denies', 'counters', 'asserts']);
  });

  it('counts a contradiction of what only follows', () => {
    const builder = record(['fell', 'russian', 'outside'])
      .link('entails', 'russian', 'fell')
      .link('contradicts', 'outside', 'fell');
    expect(claimOf(builder.say('s', 1, 'ua', { russian: 'asserts' }), 'outside').positions[0]?.position).toBe(
      'counters',
    );
  });

  it('never takes silence, doubt or an entailed denial for more than it is', () => {
    const builder = record(['a', 'b']).link('entails', 'a', 'b');
    expect(claimOf(builder.say('s', 1, 'ua', { a: 'denies' }), 'b').positions).toEqual([]);
    expect(
      claimOf(record(['a', 'b']).link('entails', 'a', 'b').say('s', 1, 'ua', { b: 'doubts' }), 'a').positions,
    ).toEqual([]);
  });
});

describe('a position', () => {
  it.each([
    ['still counts a voice of 72 hours before', 72, 'split'],
    ['no longer counts one of longer before', 72 + 1 / 3_600_000, 'asserts'],
  ])('%s', (_case, hours, position) => {
    const builder = record().say('a', 0, 'ro/mod', 'denies').say('b', hours, 'ro/mfa', 'asserts');
    expect(claimOf(builder).positions[0]?.position).toBe(position);
  });

  it('is the latest of each speaker, and of two at one moment the one with the greater id', () => {
    const builder = record().say('b', 1, 'ro', 'asserts').say('a', 1, 'ro', 'denies');
    expect(claimOf(builder).positions[0]).toMatchObject({ position: 'asserts', because: ['b'] });
  });

  it('rests on all that are on its side', () => {
    const builder = record()
      .say('a', 1, 'ro/mod', 'denies')
      .say('b', 2, 'ro/mfa', 'doubts')
      .say('c', 3, 'ro/president', 'denies');
    expect(claimOf(builder).because).toEqual(['a', 'c']);
  });

  it('of one that only doubts rests on the newest', () => {
    const builder = record().say('a', 1, 'ro/mod', 'doubts').say('b', 2, 'ro/mfa', 'declines');
    expect(claimOf(builder)).toMatchObject({ because: ['b'], positions: [{ position: 'declines' }] });
  });
});

describe('what counts', () => {
  it('is what was uttered and recorded by then', () => {
    const builder = record()
      .say('a', 1, 'ua', 'asserts')
      .say('b', 2, 'ro', 'denies', { recordedAt: 10 * HOUR });
    expect(claimOf(builder, 'claim', 5).state).toBe('uncontested');
    expect(claimOf(builder, 'claim', 1, 10).state).toBe('uncontested');
    expect(claimOf(builder, 'claim', 5, 10).state).toBe('denied');
  });

  it('is a statement in the revision that was known then, and none once it is voided', () => {
    const builder = record()
      .say('a', 1, 'ua', 'asserts', { voidedAt: 5 * HOUR })
      .say('a', 1, 'ua', 'denies', { recordedAt: 5 * HOUR, voidedAt: 9 * HOUR });
    expect([4, 5, 9].map((hour) => claimOf(builder, 'claim', 10, hour).state)).toEqual([
      'uncontested',
      'pre_empted',
      'no_position',
    ]);
  });

  it('is a relay only if it is endorsed', () => {
    const builder = (endorsed: boolean) =>
      record()
        .say('a', 1, 'ua', 'asserts')
        .say('b', 2, 'us', 'asserts')
        .tie('relays', 'b', 'a', { endorsed });
    expect(claimOf(builder(true)).positions).toHaveLength(2);
    expect(claimOf(builder(false)).positions).toHaveLength(1);
  });

  it('is not what was superseded by something uttered by then', () => {
    const builder = record(['claim', 'other'])
      .say('a', 1, 'ro', 'denies')
      .say('b', 5, 'ro', { other: 'asserts' })
      .tie('supersedes', 'b', 'a');
    expect(claimOf(builder, 'claim', 4).state).toBe('pre_empted');
    expect(claimOf(builder, 'claim', 5).state).toBe('no_position');
    const voided = record()
      .say('a', 1, 'ro', 'denies')
      .say('b', 5, 'ro', {}, { voidedAt: 6 * HOUR })
      .tie('supersedes', 'b', 'a');
    expect(claimOf(voided, 'claim', 7).state).toBe('pre_empted');
  });
});

it('forty outlets that relay one statement are one origin', () => {
  const builder = record().say('origin', 1, 'ua', 'asserts', { outletId: 'wire' });
  for (let i = 0; i < 40; i += 1)
    builder
      .say(`relay${i}`, 2, 'ua/spokesperson', 'asserts', { outletId: `paper${i}` })
      .tie('relays', `relay${i}`, 'origin', { endorsed: true });
  expect(claimOf(builder)).toMatchObject({ origins: 1, outlets: 41 });
});

it('the headline is the most severe state', () => {
  const builder = record(['a', 'b', 'c'])
    .say('s', 1, 'ua', { a: 'asserts', b: 'asserts' })
    .say('t', 2, 'ro', { b: 'denies' });
  expect(answerOf(builder).headline).toBe('denied');
});
