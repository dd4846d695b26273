/** What the address holds of this screen. */
export const queueSearch = (): Record<string, never> => ({});
