/** How a member is told by mail: of each thing at once, of all of them in the morning, or not. */
export const MAIL_PREFERENCES = ['each', 'digest', 'none'] as const;
export type MailPreference = (typeof MAIL_PREFERENCES)[number];
export const DEFAULT_PREFERENCE: MailPreference = 'digest';
