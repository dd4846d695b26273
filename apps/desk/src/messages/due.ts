export const due = {
  overdue: 'Late:',
  paused: 'Clock stopped',
  none: 'Not set',
} as const;
