import { type BallotResult, type Vote, ballotResult } from './ballot.js';

const PANELS = {
  one: { votes: 1, majority: 1 },
  'two of three': { votes: 3, majority: 2 },
  unanimous: { votes: 2, majority: 2 },
  'three of four': { votes: 4, majority: 3 },
};
const VOTES: Readonly<Record<string, Vote>> = {
  yes: { approve: true, rating: 'true' },
  no: { approve: false, rating: 'true' },
  other: { approve: true, rating: 'false' },
};

describe('a ballot on a verdict rated true', () => {
  it.each<[keyof typeof PANELS, string, BallotResult]>([
    ['one', '', 'open'],
    ['one', 'yes', 'approved'],
    ['one', 'no', 'not_approved'],
    ['one', 'other', 'rated_otherwise'],
    ['two of three', 'yes yes', 'open'],
    ['two of three', 'yes yes no', 'approved'],
    ['two of three', 'yes no other', 'rated_otherwise'],
    ['two of three', 'no no yes', 'not_approved'],
    ['two of three', 'other other yes', 'rated_otherwise'],
    ['unanimous', 'yes yes', 'approved'],
    ['unanimous', 'yes no', 'not_approved'],
    ['three of four', 'yes yes no no', 'not_approved'],
    ['three of four', 'yes yes yes other', 'approved'],
  ])('%s: %s → %s', (panel, cast, result) => {
    const votes = cast.split(' ').flatMap((name) => VOTES[name] ?? []);
    expect(ballotResult(votes, 'true', PANELS[panel])).toBe(result);
  });
});
