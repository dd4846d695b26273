import { ENDED, WORKFLOW } from './workflow.js';

/** The workflow as a Mermaid state diagram, made from the table. */
export const workflowDiagram = (): string => {
  // What leads nowhere, from any state, would be an arrow on each.
  const arrows = Object.entries(WORKFLOW).flatMap(([action, { from, to }]) =>
    to === 'same' ? [] : from.flatMap((state) => to.map((next) => `  ${state} --> ${next}: ${action}`)),
  );
  return [
    'stateDiagram-v2',
    '  [*] --> inbox: submit',
    ...arrows,
    ...ENDED.map((state) => `  ${state} --> [*]`),
  ].join('\n');
};
