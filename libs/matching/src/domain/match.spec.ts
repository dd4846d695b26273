import { type Compared, type Opposed, type SharedWords, judge } from './match.js';

const day = (date: number) => ({
  from: new Date(`2023-09-0${date}T00:00:00Z`),
  to: new Date(`2023-09-0${date}T23:00:00Z`),
});
const PLAURU = { name: 'Plauru', lat: 45.31, lon: 28.81, radiusM: 3_000 };
const IZMAIL = { name: 'Izmail', lat: 45.35, lon: 28.84, radiusM: 4_000 };
const KYIV = { name: 'Kyiv', lat: 50.45, lon: 30.52, radiusM: 20_000 };

const claim = (more: Partial<Compared> = {}): Compared => ({
  wording: 'Drones fell on the town.',
  language: 'en',
  topics: [],
  ...more,
});
const sharing = (share: number, ...words: string[]): SharedWords => ({ share, words });
const NOTHING = sharing(0);
const codes = (
  own: Compared,
  other: Compared,
  shared: SharedWords = NOTHING,
  opposed: readonly Opposed[] = [],
) => judge(own, other, shared, opposed)?.why.map(({ code }) => code);

describe('judge', () => {
  it('finds nothing where nothing is in common, and where it is chance', () => {
    expect(judge(claim(), claim(), NOTHING, [])).toBeUndefined();
    expect(judge(claim(), claim(), sharing(0.1, 'town'), [])).toBeUndefined();
    // A topic, a dispute or a place alone says nothing of what was claimed there.
    const near = claim({ topics: ['war'], disputeId: 'd', place: PLAURU });
    expect(judge(near, near, NOTHING, [])).toBeUndefined();
  });

  it('says which words, those that tell most', () => {
    expect(judge(claim(), claim(), sharing(0.6, 'plauru', 'drones', 'fell', 'town', 'on'), [])).toEqual({
      kind: 'like',
      score: 0.6,
      why: [{ code: 'words', text: 'They share «plauru», «drones», «fell», «town».' }],
    });
  });

  it('adds what else is the same, the strongest first, and never comes to more than certainty', () => {
    const own = claim({ topics: ['war', 'grain'], place: PLAURU, span: day(4), disputeId: 'd' });
    const other = claim({ topics: ['war'], place: IZMAIL, span: day(4), disputeId: 'd' });
    const found = judge(own, other, sharing(0.9, 'drones'), []);
    expect(found?.why.map(({ text }) => text)).toEqual([
      'They share «drones».',
      'Plauru and Izmail are 5.0 km apart.',
      'Both are of 2023-09-04.',
      'They are in the same dispute.',
      'They share the topic «war».',
    ]);
    expect(found?.score).toBeGreaterThan(0.9);
    expect(found?.score).toBeLessThan(1);
  });

  it('takes place and time together for a reason of their own', () => {
    const here = claim({ place: PLAURU, span: day(4) });
    expect(codes(here, claim({ place: { name: 'PLAURU' }, span: day(4) }))).toEqual(['place', 'time']);
    expect(codes(here, claim({ place: PLAURU }))).toBeUndefined();
  });

  it.each([
    ['another day', { span: day(6) }],
    ['another place', { place: KYIV }],
  ])('makes less of the same words on %s', (_what, more) => {
    const own = claim({ span: day(4), place: PLAURU });
    const same = judge(own, claim(), sharing(0.8, 'drones'), []);
    const apart = judge(own, claim(more), sharing(0.8, 'drones'), []);
    expect(apart?.score).toBeCloseTo((same?.score ?? 0) / 2);
  });

  it('does not take another name alone for another place, nor the next morning for another day', () => {
    const own = claim({ span: day(4), place: PLAURU });
    const other = claim({
      span: { from: new Date('2023-09-05T06:00:00Z'), to: new Date('2023-09-05T06:00:00Z') },
      place: { name: 'Ceatalchioi' },
    });
    expect(judge(own, other, sharing(0.8, 'drones'), [])?.score).toBe(0.8);
  });

  it('takes it for a counterclaim where a party affirms the one and denies the other', () => {
    expect(
      judge(claim(), claim(), NOTHING, [
        { name: 'Romania', affirms: 'other' },
        { name: 'Ukraine', affirms: 'this' },
      ]),
    ).toEqual({
      kind: 'counterclaim',
      score: 0.5,
      why: [
        {
          code: 'parties',
          text: 'Romania denies this and affirms the other; Ukraine affirms this and denies the other.',
        },
      ],
    });
  });

  it.each([
    ['en', 'Drones fell.', 'No drones fell.', true],
    ['en', 'Drones fell.', 'Drones didn’t fall.', true],
    ['en', 'Drones didn’t fall.', 'No drones fell.', false],
    ['ro', 'Au căzut drone.', 'Nu au căzut drone.', true],
    ['uk', 'Дрони впали.', 'Дрони не впали.', true],
    ['de-AT', 'Drohnen fielen.', 'Es fielen keine Drohnen.', true],
    ['en', 'Drones fell.', 'Drones were noted.', false],
    ['xx', 'No drones fell.', 'Drones fell.', false],
  ])('tells the negation in %s: «%s», «%s»', (language, one, other, negated) => {
    const [own, against] = [claim({ wording: one, language }), claim({ wording: other, language })];
    for (const pair of [[own, against] as const, [against, own] as const])
      expect(judge(...pair, sharing(0.5, 'drones'), [])?.kind).toBe(negated ? 'counterclaim' : 'like');
    // Two sentences of which one has a «not» somewhere are not yet against each other.
    expect(judge(own, against, sharing(0.28, 'drones'), [])?.kind).toBe('like');
  });
});
