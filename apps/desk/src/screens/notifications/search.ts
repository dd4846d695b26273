/** What the address holds of this screen. */
export interface NotificationsSearch {
  readonly unread?: true;
}

export const notificationsSearch = ({ unread }: Record<string, unknown>): NotificationsSearch =>
  unread === true ? { unread } : {};
