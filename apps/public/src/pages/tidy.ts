/*
 * People write addresses of pages in more than one way: by hand, or by a form that sends what was left empty. Each page has
 * one address, though, that is kept, counted and passed on.
 */

/** In small letters, but for what is not ours to write, and without a slash too many. */
export const tidied = (url: string): string => {
  const [path = '', ...query] = url.split('?');
  const parts = path.split('/').filter((part) => part !== '');
  // «War» and «war» may be two topics.
  const ours = parts[1]?.toLowerCase() === 'topics' ? 2 : parts.length;
  const tidy = parts.map((part, index) => (index < ours ? part.toLowerCase() : part));
  return [`/${tidy.join('/')}`, ...query].join('?');
};

/** Without what has these names, or is empty. */
export const without = (url: string, names: readonly string[] = []): string => {
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  const kept = [...new URLSearchParams(query)].filter(
    ([name, value]) => value !== '' && !names.includes(name),
  );
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept).toString()}`;
};

/** Whether a form was sent with something left empty. */
export const hasEmpty = (url: string): boolean => /[?&][^=&]+=(&|$)/.test(url);
