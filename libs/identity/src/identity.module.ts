import { Module } from '@nestjs/common';
import { AbsenceQueries, EndAbsence, RecordAbsence } from './app/absences.js';
import { AddToken, ListTokens, RevokeToken } from './app/access-tokens.js';
import { AddDesk } from './app/add-desk.js';
import { AddUser } from './app/add-user.js';
import { AddApiKey, ApiKeyQueries, RevokeApiKey } from './app/api-keys.js';
import { Authenticate } from './app/authenticate.js';
import { ChangeMember } from './app/change-member.js';
import { ConflictSteps } from './app/conflict-steps.js';
import { ConflictQueries, DeclareConflict, EndConflict } from './app/conflicts.js';
import { FindDesk } from './app/find-desk.js';
import { FindUser } from './app/find-user.js';
import { AddMember, MemberQueries } from './app/members.js';
import { SetDeskQuota } from './app/set-desk-quota.js';
import { SignIn } from './app/sign-in.js';
import { SignOut } from './app/sign-out.js';
import { WhoAmI } from './app/who-am-i.js';

const providers = [
  AbsenceQueries,
  AddApiKey,
  AddDesk,
  AddMember,
  AddToken,
  AddUser,
  ApiKeyQueries,
  Authenticate,
  ChangeMember,
  ConflictQueries,
  ConflictSteps,
  DeclareConflict,
  EndAbsence,
  EndConflict,
  FindDesk,
  FindUser,
  ListTokens,
  MemberQueries,
  RecordAbsence,
  RevokeApiKey,
  RevokeToken,
  SetDeskQuota,
  SignIn,
  SignOut,
  WhoAmI,
];

@Module({ providers, exports: providers })
export class IdentityModule {}
