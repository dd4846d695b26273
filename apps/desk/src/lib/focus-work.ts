/** After a dialog that led to another screen: the focus goes to what is there now. */
export const focusWork = (): void => document.getElementById('work')?.focus();
