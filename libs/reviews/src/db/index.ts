import {
  RatingScaleRow,
  EvidenceRow,
  EvidenceLineRow,
  ReviewRow,
  DraftRevisionRow,
  VerdictRow,
  VoteRow,
} from './rows.js';

/** The tables of this room, for the data source. */
export const rows = [
  RatingScaleRow,
  EvidenceRow,
  EvidenceLineRow,
  ReviewRow,
  DraftRevisionRow,
  VerdictRow,
  VoteRow,
];
