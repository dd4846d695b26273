/**
 * Hands out the next item of the queue: to $2 (a member of the desk $1) at $3, with a lease until $4, if they are
 * researching fewer than $5. Who holds one that they pulled gets that one again. Items that another transaction is
 * just handing out are skipped, so nobody waits and no two get the same.
 *
 * What one member holds is read once, by its index: it is what both the limit and «the same again» are about.
 */
export const NEXT_ITEM = `
WITH
  held AS MATERIALIZED (
    SELECT id, assigned_how = 'pull' AND lease_member_id = $2 AND lease_expires_at > $3 AS pulled FROM review
    WHERE desk_id = $1 AND assignee_id = $2 AND state = 'researching'),
  mine AS (SELECT id FROM held WHERE pulled ORDER BY id LIMIT 1),
  picked AS (
    SELECT id FROM review
    WHERE desk_id = $1 AND state = 'queued' AND NOT EXISTS (SELECT FROM mine) AND (SELECT count(*) FROM held) < $5
    ORDER BY priority_rank DESC, queued_at, id LIMIT 1
    FOR UPDATE SKIP LOCKED),
  item AS (SELECT id, 0 AS step FROM mine UNION ALL SELECT id, 1 FROM picked)
UPDATE review r
SET state = 'researching', assignee_id = $2, assigned_how = 'pull', fence = r.fence + item.step,
  version = r.version + item.step, lease_member_id = $2, lease_expires_at = $4
FROM item
WHERE r.desk_id = $1 AND r.id = item.id
RETURNING r.id, r.fence, r.lease_expires_at AS "expiresAt", item.step`;
