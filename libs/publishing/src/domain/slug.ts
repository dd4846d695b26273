import anyAscii from 'any-ascii';

const MAX = 80;

/** The part of an address that names a claim: its wording in small ASCII letters, cut at the end of a word. */
export const slugOf = (wording: string): string => {
  // Letters of other scripts as they are commonly written in Latin ones; some of them as an apostrophe.
  const words = anyAscii(wording)
    .toLowerCase()
    .replace(/['`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, MAX) : `${slug}-${word}`;
    if (longer.length > MAX) break;
    slug = longer;
  }
  // A wording of signs alone still needs an address.
  return slug === '' ? 'claim' : slug;
};
