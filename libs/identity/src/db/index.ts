import { ApiKeyRow, QuotaUseRow, ReaderKeyRow, ReaderQuotaRow } from './key-rows.js';
import { AbsenceRow, ConflictOfInterestRow, MemberTopicRow } from './member-rows.js';
import {
  UserRow,
  DeskRow,
  MembershipRow,
  SessionRow,
  AccessTokenRow,
  SignInAttemptRow,
  IdempotencyKeyRow,
} from './rows.js';

/** The tables of this room, for the data source. */
export const rows = [
  UserRow,
  DeskRow,
  MembershipRow,
  SessionRow,
  AccessTokenRow,
  SignInAttemptRow,
  IdempotencyKeyRow,
  MemberTopicRow,
  AbsenceRow,
  ConflictOfInterestRow,
  ApiKeyRow,
  ReaderKeyRow,
  ReaderQuotaRow,
  QuotaUseRow,
];
