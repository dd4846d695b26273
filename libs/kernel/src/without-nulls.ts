/** A row of which every column may be null, as the view in which what is absent has no key. */
export type Nullable<View> = {
  readonly [K in keyof View]-?: View[K] | (undefined extends View[K] ? null : never);
};

/** The API says «absent» by leaving a key out; the database says it by null. */
export const withoutNulls = <View extends object>(row: Nullable<View>): View =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as View;
