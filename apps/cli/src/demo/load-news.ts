import type { INestApplicationContext } from '@nestjs/common';
import { LinkClaims, RecordClaim } from '#claims';
import { LinkStatements, RecordDispute, RecordStatement } from '#disputes';
import type { DeskActor } from '#kernel';
import { RecordSource, RecordTenure } from '#sources';
import { idIn } from './id-in.js';
import {
  NEWS_CLAIMS,
  NEWS_DISPUTES,
  NEWS_LINKS,
  NEWS_SOURCES,
  NEWS_STATEMENTS,
  NEWS_STATEMENT_LINKS,
  NEWS_TENURES,
} from './news.js';

type Ids = Record<string, string>;

/** Records the other claims of the day, as a fact-checker would by hand, on the sources that are there already. */
export const loadNews = async (
  rooms: INestApplicationContext,
  by: DeskActor,
  known: Readonly<Ids>,
): Promise<{ claims: Ids }> => {
  const sources: Ids = { ...known };
  for (const { id, kind, name, ...more } of NEWS_SOURCES) {
    const source = await rooms.get(RecordSource).run(by, {
      kind,
      name,
      ...('country' in more ? { country: more.country } : {}),
      ...('partOf' in more ? { partOfId: idIn(sources, more.partOf) } : {}),
    });
    sources[id] = source.id;
  }
  for (const { person, office, institution, speaksFor, from, ...more } of NEWS_TENURES)
    await rooms.get(RecordTenure).run(by, idIn(sources, person), {
      office,
      institutionId: idIn(sources, institution),
      speaksForId: idIn(sources, speaksFor),
      from: new Date(from),
      ...('to' in more ? { to: new Date(more.to) } : {}),
    });
  const claims = await loadClaims(rooms, by, sources);
  await loadStatements(rooms, by, sources, claims);
  return { claims };
};

const loadClaims = async (rooms: INestApplicationContext, by: DeskActor, sources: Ids): Promise<Ids> => {
  const disputes: Ids = {};
  for (const { id, question } of NEWS_DISPUTES)
    disputes[id] = (await rooms.get(RecordDispute).run(by, { question, language: 'en' })).id;
  const claims: Ids = {};
  for (const { id, wording, topics, ...more } of NEWS_CLAIMS) {
    const claim = await rooms.get(RecordClaim).run(by, {
      wording,
      language: 'en',
      topics,
      ...('addresses' in more ? { addressesIds: more.addresses.map((source) => idIn(sources, source)) } : {}),
      ...('dispute' in more ? { disputeId: idIn(disputes, more.dispute) } : {}),
    });
    claims[id] = claim.id;
  }
  for (const { kind, from, to, rationale } of NEWS_LINKS)
    await rooms
      .get(LinkClaims)
      .run(by, { kind, fromId: idIn(claims, from), toId: idIn(claims, to), rationale, status: 'confirmed' });
  return claims;
};

const loadStatements = async (
  rooms: INestApplicationContext,
  by: DeskActor,
  sources: Ids,
  claims: Ids,
): Promise<void> => {
  const statements: Ids = {};
  for (const { id, speaker, utteredAt, precision, stances, ...more } of NEWS_STATEMENTS) {
    const statement = await rooms.get(RecordStatement).run(by, {
      speakerId: idIn(sources, speaker),
      capacity: 'official',
      utteredAt: new Date(utteredAt),
      precision,
      stances: stances.map(({ claim, ...stance }) => ({ ...stance, claimId: idIn(claims, claim) })),
      ...('principal' in more ? { principalId: idIn(sources, more.principal) } : {}),
      ...('quote' in more ? { quote: { text: more.quote, language: 'en' } } : {}),
      ...('paraphrase' in more ? { paraphrase: more.paraphrase } : {}),
    });
    statements[id] = statement.id;
  }
  for (const { from, to, ...link } of NEWS_STATEMENT_LINKS)
    await rooms
      .get(LinkStatements)
      .run(by, { ...link, fromId: idIn(statements, from), toId: idIn(statements, to) });
};
