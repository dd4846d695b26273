/** Of what there is a history, and what has to be there: its table. */
export const HISTORIES = ['source', 'claim', 'dispute', 'statement', 'review'] as const;
export type HistoryOf = (typeof HISTORIES)[number];

/** The parts of these claims (`of` selects their ids): their links, what was said of them, and their reviews. */
const partsOfClaims = (of: string): { subjects: string; reviews: string } => ({
  subjects: `${of}
    UNION ALL SELECT id FROM claim_link WHERE desk_id = $1 AND from_id IN (${of})
    UNION ALL SELECT id FROM claim_link WHERE desk_id = $1 AND to_id IN (${of})
    UNION ALL SELECT statement_id FROM stance WHERE desk_id = $1 AND claim_id IN (${of})`,
  reviews: `SELECT id FROM review WHERE desk_id = $1 AND claim_id IN (${of})`,
});

const IT = 'SELECT $2::uuid';
const NONE = 'SELECT NULL::uuid WHERE false';
const ITS_CLAIMS = 'SELECT id FROM claim WHERE desk_id = $1 AND dispute_id = $2::uuid';

/**
 * Whose events are part of a history: those with these subjects, and those of these reviews. Of what lies further out (a
 * statement that links to this one, a source that was merged into this) only the one type of event that concerns it.
 */
const PARTS: Readonly<
  Record<HistoryOf, { subjects: string; reviews: string; further?: { type: string; of: string } }>
> = {
  source: {
    subjects: IT,
    reviews: NONE,
    further: {
      type: 'source.merged',
      of: 'SELECT id FROM source WHERE desk_id = $1 AND merged_into_id = $2::uuid',
    },
  },
  statement: {
    subjects: IT,
    reviews: NONE,
    further: {
      type: 'statement_link.created',
      of: `SELECT from_id FROM statement_link WHERE desk_id = $1 AND to_id = $2::uuid`,
    },
  },
  claim: partsOfClaims(IT),
  dispute: {
    subjects: `${IT} UNION ALL ${partsOfClaims(ITS_CLAIMS).subjects}`,
    reviews: partsOfClaims(ITS_CLAIMS).reviews,
  },
  review: { subjects: NONE, reviews: IT },
};

/** Numbers of events, oldest first. $1 the desk, $2 what it is the history of, $3 behind which, $4 how many. */
export const historySql = (of: HistoryOf): string => {
  const { subjects, reviews, further } = PARTS[of];
  return `SELECT seq FROM event WHERE desk_id = $1 AND seq > $3 AND subject_id = ANY (ARRAY(${subjects}))
    UNION SELECT seq FROM event WHERE desk_id = $1 AND seq > $3 AND review_id = ANY (ARRAY(${reviews}))
    ${
      further === undefined
        ? ''
        : `UNION SELECT seq FROM event WHERE desk_id = $1 AND seq > $3 AND type = '${further.type}'
             AND subject_id = ANY (ARRAY(${further.of})) AND $2::text IN (payload ->> 'intoId', payload ->> 'toId')`
    }
    ORDER BY seq LIMIT $4`;
};
