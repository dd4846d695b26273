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
];
