import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type {} from '@fastify/cookie';
import { pathId } from '#http';
import { Site } from '#settings';
import { AddToken, ListTokens, RevokeToken } from '../app/access-tokens.js';
import type { Identity } from '../app/authenticate.js';
import { SignIn } from '../app/sign-in.js';
import { SignOut } from '../app/sign-out.js';
import { WhoAmI } from '../app/who-am-i.js';
import { Everybody, Myself, SignedIn } from './access.js';
import { cookieName } from './credentials.js';
import { NewTokenBody, SignInBody } from './dto.js';

@ApiTags('Session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly whoAmI: WhoAmI,
    private readonly addToken: AddToken,
    private readonly listTokens: ListTokens,
    private readonly revokeToken: RevokeToken,
    private readonly site: Site,
  ) {}

  @Post()
  @HttpCode(200)
  @Everybody()
  @ApiOperation({ summary: 'Sign in: sets the session cookie and answers with me and my desks' })
  async create(@Body() { email, password }: SignInBody, @Res({ passthrough: true }) reply: FastifyReply) {
    const session = await this.signIn.run(email, password);
    reply.setCookie(cookieName(this.site), session.secret, { ...this.cookie(), expires: session.expiresAt });
    return this.whoAmI.run(session.userId);
  }

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'Me, my desks, and what I am and may there' })
  read(@Myself() { userId }: Identity) {
    return this.whoAmI.run(userId);
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Sign out' })
  async end(@Myself() { userId, sessionId }: Identity, @Res({ passthrough: true }) reply: FastifyReply) {
    if (sessionId !== undefined) await this.signOut.run(userId, sessionId);
    reply.clearCookie(cookieName(this.site), this.cookie());
  }

  @Get('tokens')
  @SignedIn()
  @ApiOperation({ summary: 'My personal access tokens' })
  async tokens(@Myself() { userId }: Identity) {
    return { data: await this.listTokens.run(userId) };
  }

  @Post('tokens')
  @SignedIn()
  @ApiOperation({ summary: 'Make a personal access token: its secret is shown this once' })
  makeToken(@Myself() { userId }: Identity, @Body() body: NewTokenBody) {
    return this.addToken.run(userId, body);
  }

  @Delete('tokens/:id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Revoke a token' })
  revoke(@Myself() { userId }: Identity, @Param('id') id: string) {
    return this.revokeToken.run(userId, pathId(id, 'token'));
  }

  private cookie() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.site.secure } as const;
  }
}
