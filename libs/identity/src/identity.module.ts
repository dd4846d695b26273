import { Module } from '@nestjs/common';
import { AddToken, ListTokens, RevokeToken } from './app/access-tokens.js';
import { AddDesk } from './app/add-desk.js';
import { AddUser } from './app/add-user.js';
import { Authenticate } from './app/authenticate.js';
import { FindDesk } from './app/find-desk.js';
import { FindUser } from './app/find-user.js';
import { AddMember, ChangeMember, ListMembers } from './app/members.js';
import { SignIn } from './app/sign-in.js';
import { SignOut } from './app/sign-out.js';
import { WhoAmI } from './app/who-am-i.js';

const providers = [
  AddDesk,
  AddMember,
  AddToken,
  AddUser,
  Authenticate,
  ChangeMember,
  FindDesk,
  FindUser,
  ListMembers,
  ListTokens,
  RevokeToken,
  SignIn,
  SignOut,
  WhoAmI,
];

@Module({ providers, exports: providers })
export class IdentityModule {}
