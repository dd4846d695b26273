import { DomainError } from '#kernel';

/** What a member may opt out of seeing. */
export const MEDIA = ['image', 'video', 'audio'] as const;
export type Medium = (typeof MEDIA)[number];

/** BCP 47 tags. They are matched by their primary subtag: who reads `pt` reads `pt-BR`. */
export interface Languages {
  readonly native: readonly string[];
  readonly working: readonly string[];
}

/** How well a member knows a topic: 1 has worked on it, 2 knows it well, 3 is who others ask. */
export interface KnownTopic {
  readonly topic: string;
  readonly level: number;
}

export interface OptOuts {
  readonly topics: readonly string[];
  readonly media: readonly Medium[];
}

/** Refuses a topic that is named twice: which of its levels were meant? */
export const checkTopics = (topics: readonly KnownTopic[]): void => {
  const errors = topics.flatMap(({ topic }, index) =>
    topics.findIndex((other) => other.topic === topic) < index
      ? [{ pointer: `/topics/${index}/topic`, detail: 'is named twice' }]
      : [],
  );
  if (errors.length > 0)
    throw new DomainError('invalid', 'member.topic_twice', 'Name each topic once, with one level.', {
      errors,
    });
};
