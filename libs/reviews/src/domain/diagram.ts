import { ENDED, WORKFLOW } from './workflow.js';

/** The workflow as a Mermaid state diagram, made from the table. */
export const workflowDiagram = (): string => {
  const arrows = Object.entries(WORKFLOW).flatMap(([action, { from, to }]) =>
    from.flatMap((state) => to.map((next) => `  ${state} --> ${next}: ${action}`)),
  );
  return [
    'stateDiagram-v2',
    '  [*] --> inbox: submit',
    ...arrows,
    ...ENDED.map((state) => `  ${state} --> [*]`),
  ].join('\n');
};
