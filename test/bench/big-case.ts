const STANCES = ['asserts', 'denies', 'doubts', 'qualifies'];

/** A case of 60 claims, 40 principals and 2,000 statements with three stances each. */
export const bigCase = (): object => ({
  format: 'counterclaim-case/1',
  dispute: { id: 'big', question: 'Which of these is so?', language: 'en' },
  sources: Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, kind: 'state', name: `Party ${i}` })),
  claims: Array.from({ length: 60 }, (_, i) => ({
    id: `c${i}`,
    wording: `Claim ${i} is so.`,
    language: 'en',
    addresses: ['p1'],
  })),
  links: Array.from({ length: 30 }, (_, i) => ({
    kind: i % 2 ? 'contradicts' : 'entails',
    from: `c${2 * i + 1}`,
    to: `c${2 * i}`,
  })),
  statements: Array.from({ length: 2000 }, (_, i) => {
    const at = new Date(Date.UTC(2023, 1, 1) + i * 3_600_000).toISOString();
    return {
      id: `s${i}`,
      speaker: `p${i % 40}`,
      paraphrase: 'Says so.',
      utteredAt: at,
      recordedAt: at,
      stances: [0, 11, 22].map((step, k) => ({
        claim: `c${(i * 7 + step) % 60}`,
        stance: STANCES[(i + k) % 4],
      })),
    };
  }),
});
