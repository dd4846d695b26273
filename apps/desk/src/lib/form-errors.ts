/** What the API says of fields, by the pointers it names; undefined where it says nothing of one. */
export const errorAt = (
  errors: readonly { readonly pointer: string; readonly detail: string }[] | undefined,
  pointer: string,
): string | undefined => {
  const found = errors?.filter((fault) => fault.pointer === pointer).map(({ detail }) => detail) ?? [];
  if (found.length === 0) return undefined;
  const text = found.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
