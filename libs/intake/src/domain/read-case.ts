import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { isUnknownField, toFieldErrors } from '#http';
import { DomainError, type FieldError } from '#kernel';
import { CaseFile } from './case-file.js';

export interface ReadCase {
  readonly file: CaseFile;
  /** Fields that the format does not have: they were passed over, and whoever imports is told. */
  readonly ignored: readonly FieldError[];
}

/** Checks a case file's form and that each of its references leads somewhere. Names every fault by its JSON pointer. */
export const readCase = (content: object): ReadCase => {
  const { expect: _, ...rest } = content as Record<string, unknown>;
  const file = plainToInstance(CaseFile, rest);
  const errors = validateSync(file, { whitelist: true, forbidNonWhitelisted: true });
  const all = toFieldErrors(errors);
  const faults = all.filter((fault) => !isUnknownField(fault));
  const found = faults.length > 0 ? faults : danglingReferences(file);
  if (found.length > 0)
    throw new DomainError(
      'invalid',
      'case.invalid',
      `The case file has ${found.length} fault(s), first: ${found[0]?.pointer} ${found[0]?.detail}. Nothing was imported.`,
      {
        errors: found,
      },
    );
  return { file, ignored: all.filter(isUnknownField) };
};

const danglingReferences = (file: CaseFile): FieldError[] => {
  const faults: FieldError[] = [];
  const idsOf = (list: 'sources' | 'claims' | 'statements'): Set<string> => {
    const ids = new Set<string>();
    file[list].forEach(({ id }, index) => {
      if (ids.has(id)) faults.push({ pointer: `/${list}/${index}/id`, detail: `«${id}» is there twice` });
      ids.add(id);
    });
    return ids;
  };
  const [sources, claims, statements] = [idsOf('sources'), idsOf('claims'), idsOf('statements')];
  const refer = (pointer: string, id: string | undefined, ids: ReadonlySet<string>, what: string): void => {
    if (id !== undefined && !ids.has(id))
      faults.push({ pointer, detail: `«${id}» is no ${what} in this file` });
  };

  file.sources.forEach(({ partOf }, i) => refer(`/sources/${i}/partOf`, partOf, sources, 'source'));
  file.tenures.forEach(({ person, institution, speaksFor }, i) => {
    refer(`/tenures/${i}/person`, person, sources, 'source');
    refer(`/tenures/${i}/institution`, institution, sources, 'source');
    refer(`/tenures/${i}/speaksFor`, speaksFor, sources, 'source');
  });
  file.claims.forEach(({ addresses = [] }, i) =>
    addresses.forEach((id, k) => refer(`/claims/${i}/addresses/${k}`, id, sources, 'source')),
  );
  file.links.forEach(({ from, to }, i) => {
    refer(`/links/${i}/from`, from, claims, 'claim');
    refer(`/links/${i}/to`, to, claims, 'claim');
  });
  file.statements.forEach(({ speaker, principal, outlet, stances }, i) => {
    refer(`/statements/${i}/speaker`, speaker, sources, 'source');
    refer(`/statements/${i}/principal`, principal, sources, 'source');
    refer(`/statements/${i}/outlet`, outlet, sources, 'source');
    stances.forEach(({ claim }, k) => refer(`/statements/${i}/stances/${k}/claim`, claim, claims, 'claim'));
  });
  file.statementLinks.forEach(({ from, to }, i) => {
    refer(`/statementLinks/${i}/from`, from, statements, 'statement');
    refer(`/statementLinks/${i}/to`, to, statements, 'statement');
  });
  return faults;
};
