import { Injectable } from '@nestjs/common';
import { ClaimLinkSteps, ClaimSteps } from '#claims';
import { DisputeSteps, StatementSteps } from '#disputes';
import { type Actor, DomainError, newId, userIdOf } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { SourceSteps } from '#sources';
import { ImportRow } from '../db/rows.js';
import { canonicalHash } from '../domain/canonical-hash.js';
import type { CaseFile } from '../domain/case-file.js';
import { readCase } from '../domain/read-case.js';
import type { CaseResult, Ids } from './case-result.js';
import { type ImportView, viewOfImport } from './import-queries.js';

/**
 * Loads a case file in one transaction: all of it, or nothing. The same file again changes nothing and answers with
 * the same ids. Its sources are its own: that two files mean the same one is for a person to say (merge).
 */
@Injectable()
export class ImportCase {
  constructor(
    private readonly transactor: Transactor,
    private readonly sources: SourceSteps,
    private readonly claims: ClaimSteps,
    private readonly links: ClaimLinkSteps,
    private readonly disputes: DisputeSteps,
    private readonly statements: StatementSteps,
  ) {}

  run(actor: Actor, content: object): Promise<ImportView> {
    const { file, ignored } = readCase(content);
    const contentHash = canonicalHash(content);
    return this.transactor.run(actor, async (tx) => {
      const { deskId } = actor;
      // Two that load the same file at once: the second waits, and finds it loaded.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 5))', [
        deskId + contentHash.toString('hex'),
      ]);
      const known = await tx.manager.findOneBy(ImportRow, { deskId, kind: 'case', contentHash });
      if (known !== null) return viewOfImport(known);

      const result: CaseResult = { ...(await this.load(tx, actor, file)), ignored };
      const row = { deskId, id: newId(), kind: 'case', contentHash, state: 'done', result, createdAt: tx.at };
      await tx.manager.insert(ImportRow, { ...row, authorId: userIdOf(actor) ?? null });
      tx.record({
        type: 'import.done',
        subjectKind: 'import',
        subjectId: row.id,
        payload: { kind: 'case', disputeId: result.disputeId },
      });
      return viewOfImport(row);
    });
  }

  private async load(tx: Transaction, actor: Actor, file: CaseFile): Promise<Omit<CaseResult, 'ignored'>> {
    const { id: _, ...dispute } = file.dispute;
    const disputeId = await this.disputes.add(tx, actor, dispute);
    const sources = await this.loadSources(tx, actor, file);
    const claims = await this.loadClaims(tx, actor, file, disputeId, sources);
    const statements = await this.loadStatements(tx, actor, file, sources, claims);
    return { disputeId, created: { sources, claims, statements } };
  }

  private async loadSources(tx: Transaction, actor: Actor, file: CaseFile): Promise<Ids> {
    const ids: Ids = {};
    for (const [index, { id, partOf, ...source }] of inOrderOfParts(file.sources))
      ids[id] = await at(`/sources/${index}`, () =>
        this.sources.add(tx, actor, { ...source, partOfId: partOf === undefined ? undefined : ids[partOf] }),
      );
    for (const [index, { person, institution, speaksFor, ...tenure }] of file.tenures.entries())
      await at(`/tenures/${index}`, () =>
        this.sources.addTenure(tx, actor, {
          ...tenure,
          personId: real(ids, person),
          institutionId: real(ids, institution),
          speaksForId: real(ids, speaksFor),
        }),
      );
    return ids;
  }

  private async loadClaims(
    tx: Transaction,
    actor: Actor,
    file: CaseFile,
    disputeId: string,
    sources: Ids,
  ): Promise<Ids> {
    const ids: Ids = {};
    for (const [index, { id, addresses = [], ...claim }] of file.claims.entries())
      ids[id] = await at(`/claims/${index}`, () =>
        this.claims.add(tx, actor, {
          ...claim,
          disputeId,
          addressesIds: addresses.map((source) => real(sources, source)),
        }),
      );
    for (const [index, { from, to, recordedAt, ...link }] of file.links.entries())
      await at(`/links/${index}`, () =>
        this.links.add(tx, actor, {
          ...link,
          fromId: real(ids, from),
          toId: real(ids, to),
          knownFrom: recordedAt,
        }),
      );
    return ids;
  }

  private async loadStatements(
    tx: Transaction,
    actor: Actor,
    file: CaseFile,
    sources: Ids,
    claims: Ids,
  ): Promise<Ids> {
    // Statements of the same moment are ordered by id. The real ids are given out in the order of the file's, so that
    // a tie falls here as it does for whoever reads the file.
    const ids: Ids = Object.fromEntries(
      file.statements
        .map(({ id }) => id)
        .sort(byCodeUnit)
        .map((id) => [id, newId()]),
    );
    const statements = file.statements.map(
      ({ id, speaker, principal, outlet, recordedAt, voidedAt, stances, ...words }) => ({
        id: real(ids, id),
        knowledge: { recordedAt, voidedAt },
        utterance: {
          ...words,
          speakerId: real(sources, speaker),
          principalId: principal === undefined ? undefined : real(sources, principal),
          outletId: outlet === undefined ? undefined : real(sources, outlet),
          stances: stances.map(({ claim, ...stance }) => ({ ...stance, claimId: real(claims, claim) })),
        },
      }),
    );
    await at('/statements', () => this.statements.addAll(tx, actor, statements, (index) => `/${index}`));
    for (const [index, { from, to, recordedAt, ...link }] of file.statementLinks.entries())
      await at(`/statementLinks/${index}`, () =>
        this.statements.link(
          tx,
          actor,
          { ...link, fromId: real(ids, from), toId: real(ids, to) },
          recordedAt,
        ),
      );
    return ids;
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The references of a file were all checked before. */
const real = (ids: Ids, fileId: string): string => {
  const id = ids[fileId];
  if (id === undefined) throw new Error(`«${fileId}» was not loaded`);
  return id;
};

/** Those that are part of nothing first, so that what a source is part of is there before it. */
const inOrderOfParts = (sources: CaseFile['sources']): [number, CaseFile['sources'][number]][] => {
  const waiting = [...sources.entries()];
  const placed = new Set<string>();
  const ordered: typeof waiting = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(([, { partOf }]) => partOf === undefined || placed.has(partOf));
    if (next === -1)
      throw caseError(`/sources/${waiting[0]?.[0]}/partOf`, 'leads in a circle back to the source itself');
    const [entry] = waiting.splice(next, 1);
    if (entry === undefined) break;
    placed.add(entry[1].id);
    ordered.push(entry);
  }
  return ordered;
};

/** The fields of a request have other names than those of a file. */
const FILE_NAMES: Readonly<Record<string, string>> = {
  personId: 'person',
  institutionId: 'institution',
  speaksForId: 'speaksFor',
  partOfId: 'partOf',
  addressesIds: 'addresses',
  speakerId: 'speaker',
  principalId: 'principal',
  outletId: 'outlet',
  claimId: 'claim',
  fromId: 'from',
  toId: 'to',
};

/** Says where in the file a rule was broken. */
const at = async <T>(pointer: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [fault] = error.extras.errors ?? [];
    const inner = (fault?.pointer ?? '')
      .split('/')
      .map((name) => FILE_NAMES[name] ?? name)
      .join('/');
    throw caseError(pointer + inner, fault?.detail ?? error.message, error.code);
  }
};

const caseError = (pointer: string, detail: string, code = 'case.invalid'): DomainError =>
  new DomainError('invalid', code, `${pointer} ${detail}. Nothing was imported.`, {
    errors: [{ pointer, detail }],
  });
