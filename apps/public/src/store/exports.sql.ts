/** Where the sequence ends, from where on all that was public is known, and the time in milliseconds since 1970. */
export const POSITIONS = `SELECT coalesce((SELECT max(position) FROM published.change), 0), known_from,
    (extract(epoch FROM clock_timestamp()) * 1000)::bigint
  FROM published.change_counter`;

/**
 * What was live at a position, some of it, in the order of the first publication: each document with its address before
 * and its live part after it, on a line of its own; all in one value, so that nobody handles them one by one. As bytes,
 * since to cut off the last character of a text is to count all of them.
 *
 * What has not changed since is as it is now; else the last change up to the position says how it was.
 * Parameters: the position, the one to go on after, how many, and the address before the slug.
 */
export const LINES = `SELECT max(position), count(line)::integer, convert_from(string_agg(line, ''), 'UTF8')
  FROM (
    SELECT b.published_at_position AS position,
      textsend(concat('{"url":"', $4::text, b.slug, '",'))
        || substring(d.document FROM 2 FOR octet_length(d.document) - 2)
        || textsend(concat(',', substr(coalesce(h.live, b.live), 2), E'\\n')) AS line
    FROM (
      SELECT * FROM published.claim
      WHERE published_at_position > $2::bigint AND published_at_position <= $1::bigint
      ORDER BY published_at_position LIMIT $3) AS b
    LEFT JOIN LATERAL (
      SELECT type, version, live FROM published.change
      WHERE b.changed_at_position > $1 AND desk_id = b.desk_id AND claim_id = b.claim_id AND position <= $1
      ORDER BY position DESC LIMIT 1) AS h ON true
    LEFT JOIN LATERAL (
      SELECT textsend(document) AS document FROM published.claim_version
      WHERE desk_id = b.desk_id AND claim_id = b.claim_id AND version = coalesce(h.version, b.live_version)
        AND CASE WHEN h.type IS NULL THEN b.withdrawn_at IS NULL ELSE h.type <> 'withdrawn' END
      OFFSET 0) AS d ON true
    ORDER BY b.published_at_position) AS lines`;
