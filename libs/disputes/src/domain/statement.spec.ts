import { type StatementLink, type Utterance, checkStatementLink, checkUtterance } from './statement.js';

const NOW = new Date('2023-09-06T12:00:00Z');
const utterance: Utterance = {
  speakerId: 'minister',
  capacity: 'official',
  paraphrase: 'No debris was found.',
  utteredAt: NOW,
  precision: 'minute',
  stances: [{ claimId: 'debris', stance: 'denies' }],
};

describe('checkUtterance', () => {
  it('takes what was said up to now', () => {
    expect(() => checkUtterance(utterance, 'person', NOW)).not.toThrow();
  });

  it.each<[string, Partial<Utterance>, string, string]>([
    ['no words', { paraphrase: undefined }, 'person', 'statement.words'],
    ['the future', { utteredAt: new Date(NOW.getTime() + 1) }, 'person', 'statement.in_future'],
    ['an outlet as its own carrier', { outletId: 'minister' }, 'outlet', 'statement.outlet_is_speaker'],
    ['an outlet that speaks for another', { principalId: 'state' }, 'outlet', 'statement.outlet_principal'],
    [
      'two stances on one claim',
      {
        stances: [
          { claimId: 'a', stance: 'asserts' },
          { claimId: 'a', stance: 'doubts' },
        ],
      },
      'person',
      'statement.one_stance',
    ],
  ])('refuses %s', (_case, change, kind, code) => {
    expect(() => checkUtterance({ ...utterance, ...change }, kind, NOW)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('checkStatementLink', () => {
  const earlier = { principalId: 'romania', utteredAt: new Date('2023-09-04T10:00:00Z') };
  const later = { principalId: 'romania', utteredAt: new Date('2023-09-06T09:00:00Z') };
  const other = { ...earlier, principalId: 'ukraine' };
  const link = (kind: StatementLink['kind'], more: object = {}): StatementLink => ({
    kind,
    fromId: 'a',
    toId: 'b',
    ...more,
  });

  it.each<[string, StatementLink, typeof earlier, typeof earlier, string]>([
    ['a statement with itself', { ...link('relays'), toId: 'a' }, later, earlier, 'statement_link.itself'],
    ['superseding another party', link('supersedes'), later, other, 'statement_link.other_principal'],
    ['retracting for another party', link('retracts'), later, other, 'statement_link.other_principal'],
    ['superseding what came later', link('supersedes'), earlier, later, 'statement_link.not_later'],
    [
      'superseding what was said at the same moment',
      link('supersedes'),
      later,
      later,
      'statement_link.not_later',
    ],
    [
      'an endorsed answer',
      link('responds_to', { endorsed: true }),
      later,
      other,
      'statement_link.relay_only',
    ],
    [
      'a faithful retraction',
      link('retracts', { fidelity: 'faithful' }),
      later,
      earlier,
      'statement_link.relay_only',
    ],
  ])('refuses %s', (_case, value, from, to, code) => {
    expect(() => checkStatementLink(value, from, to, [])).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a circle of relays', () => {
    const relays = [
      { fromId: 'b', toId: 'c' },
      { fromId: 'c', toId: 'a' },
    ];
    expect(() => checkStatementLink(link('relays'), later, other, relays)).toThrow(
      expect.objectContaining({ code: 'statement_link.relay_cycle' }),
    );
  });

  it.each<[string, StatementLink, typeof earlier, typeof earlier]>([
    ['an answer to another party', link('responds_to'), later, other],
    [
      'an endorsed relay of another party',
      link('relays', { endorsed: true, fidelity: 'altered' }),
      later,
      other,
    ],
    ['a new position of the same party', link('supersedes'), later, earlier],
  ])('takes %s', (_case, value, from, to) => {
    expect(() => checkStatementLink(value, from, to, [])).not.toThrow();
  });
});
