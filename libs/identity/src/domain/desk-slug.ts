import { DomainError } from '#kernel';

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
  'services',
  'sign-in',
  'sitemaps',
  'styles',
  'v1alpha1',
]);

/** Throws for what can't be a desk's part of addresses. */
export const refuseDeskSlug = (slug: string): void => {
  if (!SLUG.test(slug))
    throw new DomainError(
      'invalid',
      'desk.slug',
      `«${slug}» is not a slug: use small letters, digits and single hyphens.`,
    );
  if (RESERVED.has(slug))
    throw new DomainError('invalid', 'desk.slug', `«${slug}» is an address of the product: choose another.`);
};
