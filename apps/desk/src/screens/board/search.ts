/** What the address holds of this screen. */
export const boardSearch = (): Record<string, never> => ({});
