import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '#kernel';
import { PublicAddresses } from '#publishing';
import { disputeAt } from '../store/dispute-at.js';
import { DisputeRecords } from '../store/dispute-records.js';
import { Publications } from '../store/publications.js';
import { titleOf } from '../title.js';
import { disputeAnswer } from './dispute-answer.js';
import { factCheckText } from './fact-check-text.js';
import * as shapes from './shapes.js';

/** As many as fit what reads them; whoever needs more narrows the question. */
const RESULTS = 20;

/** Nothing here changes anything, or reaches beyond what is published on this site. */
const READ_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

const SEARCH = `Finds published fact-checks by words of the claim, of the verdict's summary, and by the names of those who spoke. All words must occur, so two or three telling ones find most. At most ${RESULTS} results, the best first; \`fetch\` reads one by its id.`;
const FETCH = `Reads one published fact-check whole: the claim and who made it, the verdict, the state of the dispute, who says what and when, counterclaims, evidence and corrections, with the address of its page to cite.`;
const DISPUTE =
  'Tells who says what in the dispute over one published claim, as the world stood at a moment: for the claim and each of its counterclaims, where every party stands and who spoke for it, whether the parties agree, and who has moved. What the parties say is no verdict: `fetch` has that.';

/** What agents can read by the Model Context Protocol: `search` and `fetch` in the shape that research connectors expect. */
@Injectable()
export class PublishedTools {
  private readonly logger = new Logger('mcp');

  constructor(
    private readonly publications: Publications,
    private readonly disputes: DisputeRecords,
    private readonly addresses: PublicAddresses,
  ) {}

  /** For one request: there are no sessions, so nothing of it outlives the answer. */
  server(requestId: string): McpServer {
    const server = new McpServer({
      name: 'counterclaim',
      title: 'Counterclaim: published fact-checks',
      version: '1',
    });
    const safely = this.safely(requestId);
    server.registerTool(
      'search',
      { title: 'Search fact-checks', description: SEARCH, annotations: READ_ONLY, ...shapes.SEARCH },
      (question) => safely(() => this.search(question)),
    );
    server.registerTool(
      'fetch',
      { title: 'Read a fact-check', description: FETCH, annotations: READ_ONLY, ...shapes.FETCH },
      ({ id }) => safely(() => this.fetch(id)),
    );
    server.registerTool(
      'get_dispute',
      { title: 'Who says what', description: DISPUTE, annotations: READ_ONLY, ...shapes.DISPUTE },
      ({ id, asOf }) => safely(() => this.dispute(id, asOf)),
    );
    // They never change while somebody is connected, since nobody stays so.
    server.server.registerCapabilities({ tools: { listChanged: false } });
    return server;
  }

  private async search({ query, language, desk }: shapes.Search): Promise<object> {
    const question = {
      q: query,
      sort: 'relevance' as const,
      ...(language === undefined ? {} : { language }),
      ...(desk === undefined ? {} : { desk }),
    };
    const { data } = await this.publications.list(RESULTS, question);
    return {
      results: data.map((found) => ({
        id: found.slug,
        title: titleOf(found),
        url: this.addresses.page(found.desk.slug, found.slug),
      })),
    };
  }

  private async fetch(id: string): Promise<object> {
    const { document } = await this.publications.live(this.slugOf(id));
    const url = this.addresses.page(document.desk.slug, document.slug);
    const { claim, verdict, disputeNow } = document;
    return {
      id: document.slug,
      title: titleOf(document),
      text: factCheckText(document, url),
      url,
      metadata: {
        desk: document.desk.name,
        rating: verdict.label,
        ...(verdict.normalised === undefined ? {} : { normalisedRating: verdict.normalised }),
        disputeState: disputeNow.label,
        language: claim.language,
        ...(claim.claimant === undefined ? {} : { claimant: claim.claimant.speaker.name }),
        version: String(document.version),
        firstPublishedAt: document.firstPublishedAt,
        publishedAt: document.publishedAt,
        updatedAt: document.updatedAt,
      },
    };
  }

  private async dispute(id: string, asOf?: string): Promise<shapes.Dispute> {
    const { document, record } = await this.disputes.live(this.slugOf(id));
    const at = disputeAt(document, record, asOf === undefined ? undefined : new Date(asOf));
    return disputeAnswer(document, at, this.addresses.page(document.desk.slug, document.slug));
  }

  /** Agents hand on an address as readily as an id. */
  private slugOf(id: string): string {
    return this.addresses.pageAt(id)?.slug ?? id.trim();
  }

  /** What is refused is told in words; what goes wrong on our side goes to the log, and not to the agent. */
  private safely(requestId: string) {
    return async (answer: () => Promise<object>): Promise<CallToolResult> => {
      try {
        const structuredContent = { ...(await answer()) };
        return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
      } catch (error) {
        return { content: [{ type: 'text', text: this.told(error, requestId) }], isError: true };
      }
    };
  }

  private told(error: unknown, requestId: string): string {
    if (error instanceof DomainError)
      return error.code === 'claim.not_found'
        ? 'Nothing is published under this id. Use an id from the results of `search`.'
        : error.message;
    this.logger.error({ err: error, requestId }, 'a tool failed');
    return `Something went wrong on our side. Try again, and quote ${requestId} when you ask.`;
  }
}
