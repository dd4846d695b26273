import type { INestApplicationContext } from '@nestjs/common';
import {
  AcceptReview,
  AddEvidence,
  DeclineReview,
  PassReview,
  ProposeVerdict,
  PublishReview,
  type ReviewView,
  SubmitReview,
  TakeReview,
  VoteOnVerdict,
} from '#reviews';
import type { DemoPeople } from './accounts.js';
import { idIn } from './id-in.js';

interface Worked {
  readonly claim: string;
  readonly priority: 'low' | 'normal' | 'high' | 'urgent';
  readonly until:
    'inbox' | 'queued' | 'researching' | 'second_read' | 'sign_off' | 'approved' | 'published' | 'declined';
  readonly rating?: string;
  readonly summary?: string;
  readonly evidence?: {
    readonly title: string;
    readonly note: string;
    readonly direction: 'supports' | 'undermines' | 'neutral';
  };
}

/** One review in each state, as far as the work on it has come. */
const WORK: readonly Worked[] = [
  {
    claim: 'fell',
    priority: 'urgent',
    until: 'published',
    rating: 'unproven',
    summary:
      'As of 6 September 2023 pieces that may be of a drone had been found in Romania, and nobody had established whose they were.',
    evidence: {
      title: 'Statements of the ministry of defence',
      note: 'Pieces were found on Romanian soil on 6 September; they were still to be examined.',
      direction: 'neutral',
    },
  },
  {
    claim: 'umerov',
    priority: 'normal',
    until: 'published',
    rating: 'true',
    summary: 'The president announced it himself, and nobody denies it.',
    evidence: {
      title: 'Announcement of the president',
      note: 'He names Rustem Umerov to follow Oleksii Reznikov.',
      direction: 'supports',
    },
  },
  {
    claim: 'exercises',
    priority: 'normal',
    until: 'approved',
    rating: 'mostly_true',
    summary: 'Russia’s minister of defence says so; North Korea has not spoken.',
    evidence: {
      title: 'Remarks of the minister to reporters',
      note: 'He says that exercises are being discussed with everyone, North Korea included.',
      direction: 'supports',
    },
  },
  {
    claim: 'votes-settled',
    priority: 'high',
    until: 'sign_off',
    rating: 'unproven',
    summary: 'It is claimed by one side, which has not shown what it knows it from.',
    evidence: {
      title: 'Report of the National Resistance Center',
      note: 'It asserts that results were prepared, and names no document.',
      direction: 'neutral',
    },
  },
  {
    claim: 'casualties',
    priority: 'high',
    until: 'second_read',
    rating: 'mostly_true',
    summary: 'Ukraine’s military reports casualties without details; damage to homes is documented.',
    evidence: {
      title: 'Briefing of the military',
      note: 'It lists the regions that were hit, and no numbers.',
      direction: 'supports',
    },
  },
  { claim: 'leaders-talks', priority: 'normal', until: 'researching' },
  { claim: 'russian', priority: 'high', until: 'queued' },
  { claim: 'sabotage', priority: 'normal', until: 'queued' },
  { claim: 'detonated', priority: 'normal', until: 'inbox' },
  { claim: 'blackmail', priority: 'low', until: 'declined' },
];

export const loadReviews = async (
  rooms: INestApplicationContext,
  people: DemoPeople,
  claims: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const work of WORK) await workOn(rooms, people, idIn(claims, work.claim), work);
};

const workOn = async (
  rooms: INestApplicationContext,
  { checker, checker2, editor, editor2 }: DemoPeople,
  claimId: string,
  { priority, until, rating = 'unproven', summary = '', evidence }: Worked,
): Promise<void> => {
  let review = await rooms.get(SubmitReview).run(checker, claimId);
  const on = async (action: () => Promise<ReviewView>): Promise<boolean> => {
    review = await action();
    return review.state === until;
  };
  if (until === 'inbox') return;
  const opinion = { reason: 'opinion', note: 'A judgement, not a fact: it cannot be checked.' } as const;
  if (until === 'declined')
    return void (await rooms.get(DeclineReview).run(editor, review.id, review.version, opinion));
  if (await on(() => rooms.get(AcceptReview).run(editor, review.id, review.version, { priority }))) return;
  if (await on(() => rooms.get(TakeReview).run(checker, review.id, review.version))) return;
  if (evidence !== undefined)
    await rooms.get(AddEvidence).run(checker, claimId, { ...evidence, kind: 'document' });
  const proposal = { fence: review.lease?.fence ?? 0, rating, summary };
  if (await on(() => rooms.get(ProposeVerdict).run(checker, review.id, review.version, proposal))) return;
  if (await on(() => rooms.get(PassReview).run(checker2, review.id, review.version))) return;
  const vote = { approve: true, rating, rationale: 'The evidence bears it.' };
  if (await on(() => rooms.get(VoteOnVerdict).run(editor2, review.id, review.version, vote))) return;
  await on(() => rooms.get(PublishReview).run(editor, review.id, review.version));
};
