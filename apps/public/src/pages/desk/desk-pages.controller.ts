import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { PublicAddresses } from '#publishing';
import { Corrections } from '../../store/corrections.js';
import { type Facet, Facets, type FacetsOfDesk } from '../../store/facets.js';
import type { ListQuestion } from '../../store/list-question.js';
import { Publications } from '../../store/publications.js';
import { type Publisher, Publishers } from '../../store/publishers.js';
import { asked } from '../asked.js';
import { CorrectionsPage } from './corrections-page.js';
import { DeskPage } from './desk-page.js';
import { FactChecksQuery, PagedQuery } from '../dto.js';
import { HomePage } from './home-page.js';
import { MethodologyPage } from './methodology-page.js';
import { sendElsewhere, sendPage } from '../send-page.js';
import { hasEmpty, without } from '../tidy.js';

const ON_A_PAGE = 20;

/** The pages of desks that are not of one fact-check, dispute or source. */
@ApiExcludeController()
@Controller()
export class DeskPagesController {
  constructor(
    private readonly addresses: PublicAddresses,
    private readonly publishers: Publishers,
    private readonly publications: Publications,
    private readonly correctionsOf: Corrections,
    private readonly facets: Facets,
  ) {}

  @Get('published')
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const publishers = await this.publishers.all();
    await sendPage(request, reply, createElement(HomePage, { addresses: this.addresses, publishers }));
  }

  @Get(':desk')
  front(
    @Param('desk') desk: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.factChecks(desk, undefined, request, reply);
  }

  @Get(':desk/topics/:topic')
  topic(
    @Param('desk') desk: string,
    @Param('topic') topic: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.factChecks(desk, topic, request, reply);
  }

  @Get(':desk/corrections')
  async corrections(
    @Param('desk') desk: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const publisher = await this.publishers.get(desk);
    const { cursor } = await asked(PagedQuery, request.query);
    const { data: corrections, ...further } = await this.correctionsOf.of(publisher.id, ON_A_PAGE, cursor);
    const page = createElement(CorrectionsPage, {
      addresses: this.addresses,
      publisher,
      corrections,
      ...(cursor === undefined ? {} : { cursor }),
      ...further,
    });
    await sendPage(request, reply, page);
  }

  @Get(':desk/methodology')
  async methodology(
    @Param('desk') desk: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const publisher = await this.publishers.get(desk);
    await sendPage(request, reply, createElement(MethodologyPage, { addresses: this.addresses, publisher }));
  }

  private async factChecks(
    desk: string,
    topic: string | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const publisher = await this.publishers.get(desk);
    if (hasEmpty(request.url)) return sendElsewhere(reply, 303, this.addresses.base + without(request.url));
    const question = await asked(FactChecksQuery, request.query);
    // The topic of a page of its own is no filter that can be taken away.
    if (topic !== undefined) delete question.topic;
    const [{ data: factChecks, nextCursor }, facets] = await Promise.all([
      this.publications.list(ON_A_PAGE, listed(desk, topic, question), question.cursor),
      this.facetsOf(publisher, question),
    ]);
    const page = createElement(DeskPage, {
      addresses: this.addresses,
      publisher,
      question,
      facets,
      factChecks,
      ...(topic === undefined ? {} : { topic }),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    });
    await sendPage(request, reply, page);
  }

  /** With what is asked for, however seldom it is. Throws `source.not_found`. */
  private async facetsOf(publisher: Publisher, { claimant }: FactChecksQuery): Promise<FacetsOfDesk> {
    const facets = await this.facets.of(publisher);
    if (claimant === undefined || facets.claimants.some(({ value }) => value === claimant)) return facets;
    const asked: Facet = {
      value: claimant,
      name: await this.publishers.nameOf(publisher, claimant),
      claims: 0,
    };
    return { ...facets, claimants: [...facets.claimants, asked] };
  }
}

const listed = (
  desk: string,
  topic: string | undefined,
  { cursor: _, q, from, to, sort = q === undefined ? 'published' : 'relevance', ...filters }: FactChecksQuery,
): ListQuestion => ({
  ...filters,
  ...(q === undefined ? {} : { q }),
  ...(topic === undefined ? {} : { topic }),
  ...(from === undefined ? {} : { from: new Date(from) }),
  ...(to === undefined ? {} : { to: new Date(to) }),
  desk,
  sort,
});
