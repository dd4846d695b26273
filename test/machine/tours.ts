import { REVIEW_ACTIONS, type ReviewAction } from '#reviews';
import type { Policy } from './ledger.js';
import type { Step } from './steps.js';

/*
 * Runs that are always made, before those by chance: together they come to every state, and see every action accepted
 * and refused. Their steps are the same as all others', and so is what is checked on the way.
 */

const POLICY: Policy = {
  secondRead: true,
  searchLog: false,
  signOff: { votes: 1, majority: 1 },
  wipLimit: 2,
  assignment: 'pull',
};

const onward = (n: number): Step => ({ do: 'onward', review: 0, n });
const act = (who: number, action: ReviewAction, n = 0): Step => ({
  do: 'act',
  who,
  review: 0,
  action,
  n,
  version: 'seen',
  shape: 'right',
});
const [CHECKER, EDITOR, CHECKER_2, EDITOR_2, ADMIN] = [0, 1, 2, 3, 7];
const submit = (n: number): Step => ({ do: 'submit', who: EDITOR, n });
export const TOURS: [Policy, readonly Step[]][] = [
  // Nobody without a part in reviews gets anywhere.
  [POLICY, REVIEW_ACTIONS.map((action) => act(ADMIN, action))],
  // All the way, and back out of the public.
  [
    POLICY,
    [
      onward(0),
      act(CHECKER, 'take'),
      onward(0),
      onward(0),
      act(CHECKER_2, 'pass'),
      act(EDITOR, 'vote'),
      act(EDITOR, 'publish'),
      act(EDITOR, 'correct'),
      act(EDITOR_2, 'withdraw'),
      act(EDITOR, 'withdraw'),
    ],
  ],
  // Given by hand and back, returned, held, planned, published by the clock, and opened anew.
  [
    { ...POLICY, signOff: { votes: 2, majority: 2 } },
    [
      act(EDITOR, 'hold'),
      act(EDITOR, 'lift'),
      onward(0),
      act(EDITOR, 'assign'),
      act(EDITOR, 'release'),
      act(EDITOR, 'assign', 4),
      onward(0),
      onward(0),
      act(EDITOR, 'return'),
      onward(0),
      act(CHECKER, 'pass'),
      act(EDITOR, 'vote'),
      act(EDITOR_2, 'vote'),
      act(EDITOR, 'schedule'),
      { do: 'clock', minutes: 300 },
      act(EDITOR, 'reopen'),
    ],
  ],
  [POLICY, [act(EDITOR, 'decline')]],
  [POLICY, [submit(0), act(EDITOR, 'merge')]],
];
