/** Where the desk has its screens, in the order of the menu; `g` and the letter go there. */
export const PLACES = [
  { name: 'today', to: '/desks/$desk', key: 't' },
  { name: 'queue', to: '/desks/$desk/queue', key: 'q' },
  { name: 'board', to: '/desks/$desk/board', key: 'b' },
  { name: 'disputes', to: '/desks/$desk/disputes', key: 'd' },
  { name: 'claims', to: '/desks/$desk/claims', key: 'c' },
  { name: 'sources', to: '/desks/$desk/sources', key: 's' },
  { name: 'audit', to: '/desks/$desk/audit', key: 'a' },
  { name: 'settings', to: '/desks/$desk/settings', key: 'e' },
] as const;
