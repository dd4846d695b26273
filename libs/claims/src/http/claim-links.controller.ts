import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, SeenVersionIfSent, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { ConfirmClaimLink, DismissClaimLink, LinkClaims, VoidClaimLink } from '../app/change-claim-link.js';
import { ClaimLinkQueries } from '../app/claim-link-queries.js';
import { ClaimQueries } from '../app/claim-queries.js';
import { DismissBody, NewClaimLinkBody, VoidBody } from './dto.js';

@ApiTags('Claim links')
@Controller('desks/:desk')
export class ClaimLinksController {
  constructor(
    private readonly queries: ClaimLinkQueries,
    private readonly claims: ClaimQueries,
    private readonly linkClaims: LinkClaims,
    private readonly confirmLink: ConfirmClaimLink,
    private readonly dismissLink: DismissClaimLink,
    private readonly voidLink: VoidClaimLink,
  ) {}

  @Get('claims/:id/links')
  @Needs('read')
  @ApiOperation({ summary: 'The links of a claim, from either end' })
  list(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, pathId(id, 'claim'), query);
  }

  @Post('claims/:id/links')
  @Needs('record')
  @CreatedAt('claims/:owner/links')
  @ApiOperation({ summary: 'Link this claim to another: contradicts makes a counterclaim' })
  async create(@Me() me: DeskActor, @Param('id') id: string, @Body() body: NewClaimLinkBody) {
    const { id: fromId } = await this.claims.one(me, pathId(id, 'claim'));
    return this.linkClaims.run(me, { ...body, fromId });
  }

  @Post('claim-links/:id/confirm')
  @HttpCode(200)
  @Needs('record')
  @ApiOperation({ summary: 'Confirm a suggested link' })
  confirm(@Me() me: DeskActor, @Param('id') id: string, @SeenVersionIfSent() version: number | undefined) {
    return this.confirmLink.run(me, pathId(id, 'claim_link'), version);
  }

  @Post('claim-links/:id/dismiss')
  @HttpCode(200)
  @Needs('record')
  @ApiOperation({ summary: 'Say that a link is none, and why' })
  dismiss(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersionIfSent() version: number | undefined,
    @Body() body: DismissBody,
  ) {
    return this.dismissLink.run(me, pathId(id, 'claim_link'), version, body);
  }

  @Post('claim-links/:id/void')
  @HttpCode(200)
  @Needs('record')
  @ApiOperation({ summary: 'Take back a link that was made by mistake' })
  void(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersionIfSent() version: number | undefined,
    @Body() body: VoidBody,
  ) {
    return this.voidLink.run(me, pathId(id, 'claim_link'), version, body.reason);
  }
}
