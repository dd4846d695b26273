import { PRIORITIES, type ReviewState, WITH_CLOCK } from '../domain/workflow.js';
import type { WorklistFilters, WorklistSort } from '../domain/worklist.js';

/** Puts a value among the parameters of a query, and answers with its place there. */
export type Place = (value: unknown) => string;

export interface Asker {
  readonly memberId: string;
  readonly at: Date;
  /** The claims to choose from, where they were found before: that answers for the filter by source. */
  readonly claims?: readonly string[] | undefined;
}

const listed = (states: readonly ReviewState[]): string => states.map((state) => `'${state}'`).join(', ');

export const isOverdue = (at: string): string =>
  `LEAST(r.due_at, r.step_due_at) < ${at} AND r.clock_paused_at IS NULL
   AND r.state IN (${listed(WITH_CLOCK)})`;

/** What a principal has said of a claim, in statements that stand: merged sources count as the one that remained. */
const SAID = `stance n
  JOIN statement s ON s.desk_id = n.desk_id AND s.id = n.statement_id AND s.revision = n.revision AND s.voided_at IS NULL
  JOIN statement_revision v ON v.desk_id = n.desk_id AND v.statement_id = n.statement_id AND v.revision = n.revision
  JOIN source p ON p.desk_id = v.desk_id AND p.id = v.principal_id`;
const PRINCIPAL = 'coalesce(p.merged_into_id, p.id)';

const AFFIRMS = `('asserts', 'qualifies')`;

/**
 * The newest word of each principal on the claim `c`, as recorded: what else follows from links between claims, the
 * dispute tells.
 */
const LAST_WORDS = `SELECT DISTINCT ON (${PRINCIPAL}) ${PRINCIPAL} AS id, n.stance, v.uttered_at
  FROM ${SAID} WHERE n.desk_id = c.desk_id AND n.claim_id = c.id
  ORDER BY ${PRINCIPAL}, v.uttered_at DESC, v.statement_id DESC`;

/** A source ($2) with those that were merged into it. */
export const SAME_SOURCE =
  'SELECT i.id FROM source i WHERE i.desk_id = $1 AND $2::uuid IN (i.id, i.merged_into_id)';

/** The claims that a source ($2: all it was) affirmed, as speaker or as principal, and whose principal has not moved on since. */
export const AFFIRMED_BY = `
  WITH affirmed AS MATERIALIZED (
    SELECT DISTINCT n.claim_id, ${PRINCIPAL} AS principal_id FROM ${SAID}
    WHERE v.desk_id = $1 AND n.stance IN ${AFFIRMS} AND (v.speaker_id = ANY ($2::uuid[]) OR v.principal_id = ANY ($2::uuid[])))
  SELECT DISTINCT w.claim_id AS id FROM (
    SELECT DISTINCT ON (n.claim_id, a.principal_id) n.claim_id, n.stance
    FROM ${SAID} JOIN affirmed a ON a.claim_id = n.claim_id AND a.principal_id = ${PRINCIPAL}
    WHERE n.desk_id = $1 ORDER BY n.claim_id, a.principal_id, v.uttered_at DESC, v.statement_id DESC) w
  WHERE w.stance IN ${AFFIRMS}`;

/** The first claims whose wording has words: enough of them to tell rare words from common ones. */
export const WORDED = `SELECT s.claim_id AS id FROM claim_search s
  WHERE s.desk_id = $1 AND s.words @@ search.words_query($2) LIMIT $3`;

/** A condition on the review `r` for each filter that is given, but for the state. */
export const conditionsOf = (
  filters: WorklistFilters,
  place: Place,
  { memberId, at, claims }: Asker,
): string[] => {
  const { assignee, priority, disputeState, dispute, topic, language, overdue, suggested, returned, q } =
    filters;
  const conditions: string[] = [];
  const ofClaims = (condition: string) =>
    conditions.push(`r.claim_id IN (SELECT c.id FROM claim c WHERE c.desk_id = $1 AND ${condition})`);
  if (assignee === 'none') conditions.push('r.assignee_id IS NULL');
  else if (assignee !== undefined)
    conditions.push(`r.assignee_id = ${place(assignee === 'me' ? memberId : assignee)}`);
  if (priority !== undefined) conditions.push(`r.priority_rank = ${place(PRIORITIES.indexOf(priority))}`);
  if (overdue === true) conditions.push(isOverdue(place(at)));
  // A review without a due time is not overdue.
  if (overdue === false) conditions.push(`NOT coalesce(${isOverdue(place(at))}, false)`);
  if (suggested !== undefined) conditions.push(`r.suggestion IS ${suggested ? 'NOT ' : ''}NULL`);
  if (returned !== undefined) conditions.push(`${returned ? '' : 'NOT '}${CAME_BACK}`);
  if (disputeState !== undefined) ofClaims(`c.state = ${place(disputeState)}`);
  if (dispute !== undefined) ofClaims(`c.dispute_id = ${place(dispute)}`);
  if (language !== undefined) ofClaims(`c.language = ${place(language)}`);
  if (topic !== undefined)
    conditions.push(
      `r.claim_id IN (SELECT t.claim_id FROM claim_topic t WHERE t.desk_id = $1 AND t.topic = ${place(topic)})`,
    );
  if (claims !== undefined) conditions.push(`r.claim_id = ANY (${place(claims)}::uuid[])`);
  if (q !== undefined)
    conditions.push(
      `r.claim_id IN (SELECT s.claim_id FROM claim_search s WHERE s.desk_id = $1 AND s.words @@ search.words_query(${place(q)}))`,
    );
  return conditions;
};

/** Why it came back stays on a review until the next time; it is with its assignee while that researches. */
const CAME_BACK = `(r.returned IS NOT NULL AND r.state = 'researching')`;

/** As in the indexes `review_by_due_idx` and `review_by_priority_idx`. */
const DUE = `coalesce(LEAST(r.due_at, r.step_due_at), 'infinity'::timestamptz)`;
const RANK = `CASE r.priority_rank WHEN 3 THEN 0 WHEN 2 THEN 1 WHEN 1 THEN 2 WHEN 0 THEN 3 ELSE 4 END`;

interface Order {
  /** What is sorted by, each in this direction, and of which type a cursor has it. It ends in the id. */
  readonly keys: readonly (readonly [sql: string, type: string])[];
  readonly descending?: true;
}

const ID = ['r.id', 'uuid'] as const;
// Ids rise with the time of their making, and a review is made when it is submitted.
const ORDERS: Readonly<Record<WorklistSort, Order>> = {
  due: { keys: [[DUE, 'timestamptz'], ID] },
  age: { keys: [ID] },
  newest: { keys: [ID], descending: true },
  priority: { keys: [[RANK, 'int'], [DUE, 'timestamptz'], ID] },
};

export const keyLengthOf = (sort: WorklistSort): number => ORDERS[sort].keys.length;

/**
 * The ids of a page, each with its key as text. Each state has its own part of the indexes, so that what is published,
 * most of all there is, is never walked over; the parts are joined. Where there are few to choose from, they are found first.
 */
export const pageSql = (
  sort: WorklistSort,
  {
    states,
    conditions,
    after,
    place,
    isFew,
  }: {
    readonly states: readonly ReviewState[];
    readonly conditions: readonly string[];
    readonly after: readonly (string | number)[];
    readonly place: Place;
    readonly isFew: boolean;
  },
  limit: number,
): string => {
  const { keys, descending } = ORDERS[sort];
  const direction = descending ? 'DESC' : 'ASC';
  const behind =
    after.length === 0
      ? []
      : [
          `(${keys.map(([sql]) => sql).join(', ')}) ${descending ? '<' : '>'}
           (${keys.map(([, type], i) => `${place(after[i])}::${type}`).join(', ')})`,
        ];
  const where = ['r.desk_id = $1', ...conditions, ...behind].join(' AND ');
  const names = keys.map((_, i) => `key${i}`);
  const columns = keys.map(([sql], i) => `${sql} AS key${i}`).join(', ');
  const parts = (isFew ? [listed(states)] : states.map((state) => listed([state]))).map(
    (those) => `(SELECT ${columns} FROM review r WHERE r.state IN (${those}) AND ${where}
      ORDER BY ${keys.map(([sql]) => `${sql} ${direction}`).join(', ')} LIMIT ${limit})`,
  );
  return `SELECT ${names.at(-1)} AS id, ARRAY[${names.map((name) => `${name}::text`).join(', ')}] AS key
    FROM (${parts.join(' UNION ALL ')}) AS parts
    ORDER BY ${names.map((name) => `${name} ${direction}`).join(', ')} LIMIT ${limit}`;
};

/** Rows by their ids. */
export const ROWS = `SELECT r.id, r.claim_id AS "claimId", c.wording, c.language,
    ARRAY(SELECT t.topic FROM claim_topic t WHERE t.desk_id = c.desk_id AND t.claim_id = c.id ORDER BY t.topic) AS topics,
    c.dispute_id AS "disputeId", c.state AS "disputeState", r.state, r.round, r.version,
    (ARRAY['${PRIORITIES.join("', '")}'])[r.priority_rank + 1] AS priority, r.submitted_at AS "submittedAt",
    r.queued_at AS "queuedAt", r.due_at AS "dueAt", r.step_due_at AS "stepDueAt",
    CASE WHEN ${isOverdue('$3')} THEN true END AS overdue, r.clock_paused_at AS "clockPausedAt",
    ARRAY(SELECT h.kind FROM review_hold h
          WHERE h.desk_id = r.desk_id AND h.review_id = r.id AND h.lifted_at IS NULL ORDER BY h.id) AS holds,
    r.assignee_id AS "assigneeId", r.editor_id AS "editorId", v.rating, r.returned,
    CASE WHEN r.suggestion IS NOT NULL THEN true END AS suggested,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', (
        SELECT o.name FROM source o WHERE o.desk_id = c.desk_id AND o.id = a.id)) ORDER BY a.uttered_at, a.id), '[]')
     FROM (SELECT w.id, w.uttered_at FROM (${LAST_WORDS}) w WHERE w.stance IN ${AFFIRMS}
           ORDER BY w.uttered_at, w.id LIMIT 3) a) AS sources,
    (SELECT count(*)::int FROM claim_link l
     WHERE l.desk_id = c.desk_id AND c.id IN (l.from_id, l.to_id) AND l.kind = 'contradicts' AND l.status = 'confirmed'
       AND l.voided_at IS NULL) AS counterclaims
  FROM unnest($2::uuid[]) WITH ORDINALITY AS f (id, place)
  JOIN review r ON r.desk_id = $1 AND r.id = f.id
  JOIN claim c ON c.desk_id = r.desk_id AND c.id = r.claim_id
  LEFT JOIN verdict v ON v.desk_id = r.desk_id AND v.id = r.verdict_id
  ORDER BY f.place`;
