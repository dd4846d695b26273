/**
 * The conditions of the filters that are set, each with its value added to the parameters. `$?` in a condition stands
 * for that value, wherever it occurs.
 */
export const conditionsOf = <Name extends string>(
  conditions: Readonly<Record<Name, string>>,
  filters: Readonly<Partial<Record<Name, unknown>>>,
  parameters: unknown[],
): string[] =>
  (Object.keys(conditions) as Name[])
    .filter((name) => filters[name] !== undefined)
    .map((name) => conditions[name].replaceAll('$?', `$${parameters.push(filters[name])}`));
