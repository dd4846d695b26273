export const notifications = {
  title: 'Notifications',
  list: 'Notifications, newest first',
  show: 'Show',
  all: 'All',
  unread: (count: number | undefined) =>
    count === undefined || count === 0 ? 'Unread' : `Unread (${count})`,
  markAll: 'Mark all as read',
  markOne: 'Mark as read',
  markOneOf: (title: string) => `Mark as read: ${title}`,
  isUnread: 'Unread',
  nothing: 'Nothing yet',
  nothingHint: 'You are told here when a review of yours moves, or something that you decide on waits.',
  allRead: 'You have read everything',
  allReadHint: 'What comes next shows up here by itself.',
  preferences: 'Mail about these',
} as const;
