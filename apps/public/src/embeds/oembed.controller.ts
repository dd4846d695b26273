import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '#http';
import { DomainError, type FieldError } from '#kernel';
import { PublicAddresses } from '#publishing';
import { etagOf, send } from '../caching.js';
import { Publications } from '../store/publications.js';
import { type Room, oembedOf, oembedXml } from './oembed.js';

/** What consumers send beside what is known here (`dnt`, `lang`, …) is theirs to send: it is left alone. */
type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** How a page of ours is shown on others. */
@ApiExcludeController()
@Controller('oembed')
export class OembedController {
  constructor(
    private readonly publications: Publications,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get()
  async embed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = request.query as Asked;
    const { format = 'json' } = asked;
    if (format !== 'json' && format !== 'xml') return refuseFormat(request, reply);
    const { url, room } = questionOf(asked);
    const page = this.addresses.pageAt(url);
    if (page === undefined) throw none();
    const { document, modifiedAt } = await this.publications.live(page.slug);
    if (document.desk.slug !== page.desk) throw none();
    // The card shows the last version, whichever was asked for: what was corrected is spread no further.
    if (page.version !== undefined) await this.publications.version(page.slug, page.version);
    const oembed = oembedOf(document, this.addresses, room);
    const [body, type] =
      format === 'json' ? [JSON.stringify(oembed), 'application/json'] : [oembedXml(oembed), 'text/xml'];
    send(request, reply, { body, etag: etagOf(body), modifiedAt, type: `${type}; charset=utf-8` });
  }
}

const none = (): DomainError =>
  new DomainError('not_found', 'oembed.not_found', 'No fact-check of this site has this address.');

const questionOf = (asked: Asked): { url: string; room: Room } => {
  const errors: FieldError[] = [];
  const { url } = asked;
  const most = (name: 'maxwidth' | 'maxheight'): Partial<Record<typeof name, number>> => {
    const value = asked[name];
    if (value === undefined) return {};
    if (typeof value === 'string' && /^[1-9][0-9]{0,4}$/.test(value)) return { [name]: Number(value) };
    errors.push({ pointer: `/${name}`, detail: 'must be a number of pixels from 1 to 99999' });
    return {};
  };
  const room = { ...most('maxwidth'), ...most('maxheight') };
  if (url === undefined)
    errors.push({ pointer: '/url', detail: 'is needed: the address of a page of a claim' });
  else if (typeof url !== 'string' || url.length > 2000)
    errors.push({ pointer: '/url', detail: 'must be one address, of 2000 characters or fewer' });
  if (errors.length > 0 || typeof url !== 'string')
    throw new DomainError('invalid', 'request.invalid', 'The request has fields that need mending.', {
      errors,
    });
  return { url, room };
};

/** As oEmbed has it: 501 for a format that is not spoken. */
const refuseFormat = (request: FastifyRequest, reply: FastifyReply): void => {
  const problem: Problem = {
    type: 'urn:counterclaim:problem:oembed.format',
    title: 'Not Implemented',
    status: 501,
    detail: 'The formats are json and xml.',
    code: 'oembed.format',
    requestId: request.id,
  };
  void reply.status(501).type('application/problem+json').send(JSON.stringify(problem));
};
