import { escapeLiteral } from 'pg';

/** Where the sequence ends, from where on all that was public is known, and the time in milliseconds since 1970. */
export const POSITIONS = `SELECT coalesce((SELECT max(position) FROM published.change), 0), known_from,
    (extract(epoch FROM clock_timestamp()) * 1000)::bigint
  FROM published.change_counter`;

/** As numbers, and an address from configuration: COPY takes no parameters. */
interface Part {
  readonly position: number;
  /** The first publication to go on after. */
  readonly after: number;
  readonly limit: number;
  /** Of documents, before their slugs. */
  readonly base: string;
}

/**
 * What was live at a position, some of it, in the order of the first publication: each document with its address before
 * and its live part after it, and the end of the line. As bytes, since to cut off the last character of a text is to
 * count all of them. What was not live has no line, and is told for its place alone.
 *
 * What has not changed since is as it is now; else the last change up to the position says how it was.
 */
export const linesSql = ({ position, after, limit, base }: Part): string => `COPY (
    SELECT b.published_at_position,
      textsend(${escapeLiteral(`{"url":"${base}`)} || b.slug || '",')
        || substring(d.document FROM 2 FOR octet_length(d.document) - 2)
        || textsend(',' || substr(coalesce(h.live, b.live), 2) || E'\\n')
    FROM (
      SELECT * FROM published.claim
      WHERE published_at_position > ${after} AND published_at_position <= ${position}
      ORDER BY published_at_position LIMIT ${limit}) AS b
    LEFT JOIN LATERAL (
      SELECT type, version, live FROM published.change
      WHERE b.changed_at_position > ${position} AND desk_id = b.desk_id AND claim_id = b.claim_id
        AND position <= ${position}
      ORDER BY position DESC LIMIT 1) AS h ON true
    LEFT JOIN LATERAL (
      SELECT textsend(document) AS document FROM published.claim_version
      WHERE desk_id = b.desk_id AND claim_id = b.claim_id AND version = coalesce(h.version, b.live_version)
        AND CASE WHEN h.type IS NULL THEN b.withdrawn_at IS NULL ELSE h.type <> 'withdrawn' END
      OFFSET 0) AS d ON true
    ORDER BY b.published_at_position
  ) TO STDOUT (FORMAT binary)`;
