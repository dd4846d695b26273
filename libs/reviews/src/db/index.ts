import { AssignmentDeclineRow, ConflictOverrideRow } from './assignment-rows.js';
import { ReviewCommentRow, ReviewSeenRow } from './comment-rows.js';
import {
  DraftRevisionRow,
  EvidenceLineRow,
  EvidenceRow,
  RatingScaleRow,
  ReviewRow,
  VerdictRow,
  VoteRow,
} from './rows.js';
import { SavedViewRow } from './view-rows.js';
import { DeskPolicyRow, ReplyRequestRow, ReviewHoldRow, SearchLogRow } from './workflow-rows.js';

/** The tables of this room, for the data source. */
export const rows = [
  RatingScaleRow,
  DeskPolicyRow,
  EvidenceRow,
  EvidenceLineRow,
  ReviewRow,
  ReviewHoldRow,
  ReplyRequestRow,
  SearchLogRow,
  AssignmentDeclineRow,
  ConflictOverrideRow,
  DraftRevisionRow,
  VerdictRow,
  VoteRow,
  ReviewCommentRow,
  ReviewSeenRow,
  SavedViewRow,
];
