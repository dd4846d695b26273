/** To what comes next in a list, and back to its beginning from further on: each where there is such a thing. */
export const Paging = ({
  next,
  back,
  name,
}: {
  next: { readonly href: string | undefined; readonly words: string };
  back?: { readonly href: string; readonly words: string } | undefined;
  /** What is paged. */
  name: string;
}) =>
  next.href === undefined && back === undefined ? null : (
    <nav className="paging" aria-label={name}>
      <ul>
        {next.href !== undefined && (
          <li>
            <a href={next.href} rel="next">
              {next.words}
            </a>
          </li>
        )}
        {back !== undefined && (
          <li>
            <a href={back.href}>{back.words}</a>
          </li>
        )}
      </ul>
    </nav>
  );

/** An address with a question; what is not asked for is left out. */
export const asking = (page: string, question: Readonly<Record<string, string | undefined>>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) if (value !== undefined) search.set(name, value);
  return search.size === 0 ? page : `${page}?${search.toString()}`;
};
