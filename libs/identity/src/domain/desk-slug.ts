const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** First parts of addresses that are the product's own: a desk's pages lie under its slug. */
const RESERVED: ReadonlySet<string> = new Set([
  'api',
  'assets',
  'desks',
  'docs',
  'docs-json',
  'health',
  'mcp',
  'metrics',
  'oembed',
  'published',
  'services',
  'sign-in',
  'sitemaps',
  'styles',
  'v1alpha1',
]);

/** Why this can't be a desk's part of addresses, and how to mend it; `undefined` where it can. */
export const deskSlugFault = (slug: string): string | undefined => {
  if (!SLUG.test(slug)) return `«${slug}» is not a slug: use small letters, digits and single hyphens.`;
  if (RESERVED.has(slug)) return `«${slug}» is an address of the product: choose another.`;
  return undefined;
};
