/** A lexeme as it stands in the text of a tsquery or a tsvector: no operator is left in it. */
export const quoted = (lexeme: string): string =>
  `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
