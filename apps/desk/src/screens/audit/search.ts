/** What the address holds of this screen. */
export const auditSearch = (): Record<string, never> => ({});
