/** Tells this tab from the others of the same person; another one after a reload, as its lease is. */
export const TAB = crypto.randomUUID();
