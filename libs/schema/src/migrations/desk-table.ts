type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/**
 * Closes a table to all but the desk in scope: row-level security, forced on its owner too, and for the role of the
 * apps just the privileges named. A table that nobody may update or delete from is immutable by the database's word.
 */
export const deskTable = (table: string, ...privileges: Privilege[]): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY desk ON ${table} TO counterclaim_app
  USING (desk_id = (SELECT desk_in_scope())) WITH CHECK (desk_id = (SELECT desk_in_scope()));
GRANT ${privileges.join(', ')} ON ${table} TO counterclaim_app;
`;
