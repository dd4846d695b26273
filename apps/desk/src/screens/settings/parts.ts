/** The parts, in the order of the navigation; what each needs to be seen. */
export const PARTS = [
  { name: 'members', needs: 'read' },
  { name: 'conflicts', needs: 'read' },
  { name: 'policy', needs: 'read' },
  { name: 'scale', needs: 'read' },
  { name: 'keys', needs: 'administer' },
  { name: 'webhooks', needs: 'administer' },
] as const;
export type PartName = (typeof PARTS)[number]['name'];
