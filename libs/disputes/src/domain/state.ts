import { affirms, DISPUTE_STATES, opposes, withholds } from './vocabulary.js';
import type { DisputeState, Position } from './vocabulary.js';

/** A principal that has a position. «Once»: in any usable statement, superseded and retracted ones included. */
export interface Party {
  readonly position: Position;
  readonly onceOpposed: boolean;
}

/** What the state of one claim follows from. */
export interface ClaimFacts {
  readonly parties: readonly Party[];
  /** Some principal that has a position now affirmed it once. */
  readonly everAffirmed: boolean;
  /** Some addressed source is no principal with a position on it. */
  readonly awaitsAnswer: boolean;
}

/** Step 4 of domain.md, row by row: the first that matches. */
export const stateOf = (facts: ClaimFacts): DisputeState =>
  ROWS.find(({ when }) => when(facts))?.state ?? 'uncontested';

/** Step 5: the most severe. A dispute without claims has nothing to have a position on. */
export const headlineOf = (states: readonly DisputeState[]): DisputeState =>
  DISPUTE_STATES.find((state) => states.includes(state)) ?? 'no_position';

interface Row {
  readonly state: DisputeState;
  readonly when: (facts: ClaimFacts) => boolean;
}

const some =
  (picked: (position: Position) => boolean) =>
  ({ parties }: ClaimFacts): boolean =>
    parties.some(({ position }) => picked(position));

const someAffirm = some(affirms);
const someOppose = some(opposes);
const someWithhold = some(withholds);

const concedes = ({ position, onceOpposed }: Party): boolean => onceOpposed && affirms(position);

/** `undecided`: of those that once opposed too, another one now withholds. A conceding party is never its own other. */
const concedesInPart = (party: Party, parties: readonly Party[]): boolean => {
  const undecided = parties.some(
    (other) => other !== party && other.onceOpposed && withholds(other.position),
  );
  return concedes(party) && (party.position === 'qualifies' || undecided);
};

// Every row may rely on those above it not matching. What is left at the end is `uncontested`: somebody affirms, all
// who are addressed have a position, and none of these is another than to affirm.
const ROWS: readonly Row[] = [
  { state: 'no_position', when: ({ parties }) => parties.length === 0 },
  { state: 'split', when: some((position) => position === 'split') },
  // «Nobody affirms or did» is asked of those who have a position now. A party that took back all it said is out of the
  // dispute, so a claim that only it affirmed, and that another denies, is `pre_empted`.
  { state: 'withdrawn', when: (facts) => facts.everAffirmed && !someAffirm(facts) },
  { state: 'pre_empted', when: (facts) => !someAffirm(facts) && someOppose(facts) },
  { state: 'questioned', when: (facts) => !someAffirm(facts) },
  { state: 'contested', when: some((position) => position === 'counters') },
  { state: 'denied', when: some((position) => position === 'denies') },
  {
    state: 'partly_conceded',
    when: ({ parties }) => parties.some((party) => concedesInPart(party, parties)),
  },
  { state: 'conceded', when: ({ parties }) => parties.some(concedes) },
  { state: 'questioned', when: someWithhold },
  { state: 'unanswered', when: ({ awaitsAnswer }) => awaitsAnswer },
];
