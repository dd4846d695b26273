export const EVIDENCE_KINDS = [
  'document',
  'recording',
  'data_set',
  'official_record',
  'expert',
  'observation',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const DIRECTIONS = ['supports', 'undermines', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Admiralty code: how reliable the source is. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
