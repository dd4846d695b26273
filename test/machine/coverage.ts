import { REVIEW_ACTIONS, REVIEW_STATES, type ReviewAction, type ReviewState } from '#reviews';

/** What a crowd of runs came to: a test that never got anywhere has shown nothing. */
export class Coverage {
  runs = 0;
  commands = 0;
  races = 0;
  requests = 0;
  private readonly states = new Map<ReviewState, number>();
  private readonly accepted = new Map<ReviewAction, number>();
  private readonly refused = new Map<ReviewAction, number>();
  private readonly codes = new Map<string, number>();

  reached(state: ReviewState): void {
    count(this.states, state);
  }

  answered(action: ReviewAction, status: number, code?: string): void {
    count(status < 300 ? this.accepted : this.refused, action);
    if (code !== undefined) count(this.codes, code);
  }

  /** Whatever was never seen, by name; nothing where all was. */
  missing(): string[] {
    return [
      ...REVIEW_STATES.filter((state) => !this.states.has(state)).map((state) => `state ${state}`),
      ...REVIEW_ACTIONS.filter((action) => !this.accepted.has(action)).map((action) => `accepted ${action}`),
      ...REVIEW_ACTIONS.filter((action) => !this.refused.has(action)).map((action) => `refused ${action}`),
    ];
  }

  report(): string {
    const line = (names: readonly string[], of: (name: never) => string) =>
      names.map((name) => `${name} ${of(name as never)}`).join(', ');
    return [
      `${this.runs} runs, ${this.commands} commands, ${this.races} races, ${this.requests} requests`,
      `reached: ${line(REVIEW_STATES, (state: ReviewState) => String(this.states.get(state) ?? 0))}`,
      `accepted/refused: ${line(REVIEW_ACTIONS, (action: ReviewAction) => `${this.accepted.get(action) ?? 0}/${this.refused.get(action) ?? 0}`)}`,
      `codes: ${[...this.codes]
        .sort(([, a], [, b]) => b - a)
        .map(([code, times]) => `${code} ${times}`)
        .join(', ')}`,
    ].join('\n');
  }
}

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
