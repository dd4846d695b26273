/** The real id of one of the demo's own. */
export const idIn = (ids: Readonly<Record<string, string>>, name: string): string => {
  const id = ids[name];
  if (id === undefined) throw new Error(`The demo has no «${name}»`);
  return id;
};
