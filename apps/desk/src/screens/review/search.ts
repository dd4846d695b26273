/** What the address holds of this screen. */
export const reviewSearch = (): Record<string, never> => ({});
