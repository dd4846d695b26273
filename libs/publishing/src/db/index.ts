import {
  ChangeCounterRow,
  ChangeRow,
  ClaimantRow,
  ClaimFacetRow,
  FacetRow,
  PublishedClaimRow,
  PublisherRow,
  PublishedMoveRow,
  PublishedRecordRow,
  NamedSourceRow,
  ToldStatementRow,
  PublishedVersionRow,
  SearchLanguageRow,
  SlugRow,
} from './rows.js';

/** The tables of this room, for the data source. */
export const rows = [
  SlugRow,
  PublishedClaimRow,
  PublishedVersionRow,
  PublishedRecordRow,
  ChangeCounterRow,
  ChangeRow,
  PublisherRow,
  NamedSourceRow,
  ToldStatementRow,
  PublishedMoveRow,
  ClaimantRow,
  ClaimFacetRow,
  FacetRow,
  SearchLanguageRow,
];
