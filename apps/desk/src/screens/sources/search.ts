/** What the address holds of this screen. */
export const sourcesSearch = (): Record<string, never> => ({});
