import { workflowDiagram } from './diagram.js';
import { REVIEW_ACTIONS, REVIEW_STATES, WORKFLOW } from './workflow.js';

describe('workflowDiagram', () => {
  const [title, ...lines] = workflowDiagram().split('\n');
  const arrows = lines.map(
    (line) => /^ {2}(\w+|\[\*\]) --> (\w+|\[\*\])(?:: (\w+))?$/.exec(line)?.slice(1) ?? [],
  );
  const endsOf = (action: string, end: 0 | 1) =>
    [...new Set(arrows.filter((arrow) => arrow[2] === action).map((arrow) => arrow[end]))].sort();

  it('is a state diagram of nothing but arrows, none twice', () => {
    expect(title).toBe('stateDiagram-v2');
    expect(arrows.filter((arrow) => arrow.length === 0)).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(REVIEW_ACTIONS)('leads %s from and to where the table does', (action) => {
    const { from, to } = WORKFLOW[action];
    // What leads nowhere has no arrow.
    expect(endsOf(action, 0)).toEqual(to === 'same' ? [] : [...from].sort());
    expect(endsOf(action, 1)).toEqual(to === 'same' ? [] : [...to].sort());
  });

  it('begins with submit, shows every state, and ends where a review is over', () => {
    expect([endsOf('submit', 0), endsOf('submit', 1)]).toEqual([['[*]'], ['inbox']]);
    expect(REVIEW_STATES.filter((state) => !arrows.some((arrow) => arrow.includes(state)))).toEqual([]);
    expect(arrows.filter(([, to]) => to === '[*]').map(([from]) => from)).toEqual([
      'declined',
      'merged',
      'withdrawn',
    ]);
  });
});
