const MAX = 80;

/** The part of an address that names a claim: its wording in small ASCII letters, cut at the end of a word. */
export const slugOf = (wording: string): string => {
  const words = wording
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, MAX) : `${slug}-${word}`;
    if (longer.length > MAX) break;
    slug = longer;
  }
  // A wording without a Latin letter still needs an address.
  return slug === '' ? 'claim' : slug;
};

/** The slug itself, or with the first number that nobody has. */
export const freeSlug = (slug: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(slug)) return slug;
  for (let n = 2; ; n += 1) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`;
};
