const names = new Intl.DisplayNames('en', { type: 'region' });

/** Such as «Romania» of `RO`; undefined for what is no country in two letters. */
export const countryName = (code: string): string | undefined => {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const name = names.of(code);
  return name === code ? undefined : name;
};
