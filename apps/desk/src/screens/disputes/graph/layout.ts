import * as dagre from '@dagrejs/dagre';
import type { Dispute, DisputeLinks } from '../../../data/types.js';

export type ClaimLinkDrawn = DisputeLinks['claimLinks'][number];

export interface Node {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly link: ClaimLinkDrawn;
  readonly points: readonly Point[];
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is used of dagre, whose own types are written for bundlers alone and so are not found here. */
interface LayeredGraph {
  setGraph(options: object): void;
  setDefaultEdgeLabel(label: () => object): void;
  setNode(id: string, size: object): void;
  setEdge(from: string, to: string, label: object, name: string): void;
  graph(): { readonly width?: number; readonly height?: number };
  nodes(): string[];
  node(id: string): Point;
  edge(from: string, to: string, name: string): { readonly points: readonly Point[] };
}

const { Graph, layout } = dagre as unknown as {
  readonly Graph: new (options: object) => LayeredGraph;
  readonly layout: (graph: LayeredGraph) => void;
};

export const NODE = { width: 260, height: 104 } as const;
const MARGIN = 8;

/** Claims that a link touches, in layers along what entails what; those without a link stand in no drawing. */
export const layoutOf = (claims: Dispute['claims'], links: readonly ClaimLinkDrawn[]): Drawn => {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 32, ranksep: 96, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  const linked = new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]));
  // Its own claims first, in their order, so that the drawing stays as it is from one answer to the next.
  const ids = [...claims.map(({ id }) => id).filter((id) => linked.has(id)), ...linked];
  for (const id of new Set(ids)) graph.setNode(id, { ...NODE });
  for (const link of links) graph.setEdge(link.fromId, link.toId, {}, link.id);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: graph.nodes().map((id) => {
      const { x, y } = graph.node(id);
      return { id, x, y };
    }),
    edges: links.map((link) => ({
      link,
      points: graph.edge(link.fromId, link.toId, link.id).points,
    })),
  };
};

/** A soft line through points: straight to the first middle, then bent at each point towards the next middle. */
export const pathThrough = (points: Edge['points']): string => {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = rest.slice(0, -1).map(({ x, y }, index) => {
    const next = rest[index + 1] ?? last;
    const end = index === rest.length - 2 ? last : { x: (x + next.x) / 2, y: (y + next.y) / 2 };
    return `Q${x} ${y} ${end.x} ${end.y}`;
  });
  return `M${first.x} ${first.y}${bends.length === 0 ? `L${last.x} ${last.y}` : bends.join('')}`;
};
