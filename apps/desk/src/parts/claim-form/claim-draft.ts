import type { ClaimBody } from '../../data/claims.js';
import type { Claim } from '../../data/types.js';
import { fromLocalInput, toLocalInput } from '../../lib/local-time.js';

/** What a field for numbers holds: empty is no number. */
export type Digits = number | '';

/** A claim as it is typed. */
export interface ClaimDraft {
  readonly wording: string;
  readonly language: string | null;
  readonly topics: readonly string[];
  /** In the reader's time zone. */
  readonly eventFrom: string;
  readonly eventTo: string;
  readonly place: {
    readonly name: string;
    readonly lat: Digits;
    readonly lon: Digits;
    readonly radiusM: Digits;
  };
  readonly addressesIds: readonly string[];
  readonly disputeId: string | null;
}

export const EMPTY_CLAIM: ClaimDraft = {
  wording: '',
  language: null,
  topics: [],
  eventFrom: '',
  eventTo: '',
  place: { name: '', lat: '', lon: '', radiusM: '' },
  addressesIds: [],
  disputeId: null,
};

export const draftOfClaim = (claim: Claim): ClaimDraft => ({
  wording: claim.wording,
  language: claim.language,
  topics: claim.topics,
  eventFrom: toLocalInput(claim.eventFrom),
  eventTo: toLocalInput(claim.eventTo),
  place: {
    name: claim.place?.name ?? '',
    lat: claim.place?.lat ?? '',
    lon: claim.place?.lon ?? '',
    radiusM: claim.place?.radiusM ?? '',
  },
  addressesIds: claim.addressesIds,
  disputeId: claim.disputeId ?? null,
});

const given = (number: Digits): number | undefined => (number === '' ? undefined : number);

const placeOf = ({ name, lat, lon, radiusM }: ClaimDraft['place']): ClaimBody['place'] =>
  name === '' && lat === '' && lon === '' && radiusM === ''
    ? null
    : { name, lat: given(lat), lon: given(lon), radiusM: given(radiusM) };

/** What is sent of these fields. Empty ones are null: taken away. */
export const bodyOf = (draft: ClaimDraft, names: readonly (keyof ClaimDraft)[]): ClaimBody => {
  const whole: Required<Omit<ClaimBody, 'language'>> & Pick<ClaimBody, 'language'> = {
    wording: draft.wording,
    language: draft.language ?? undefined,
    topics: draft.topics,
    eventFrom: fromLocalInput(draft.eventFrom) ?? null,
    eventTo: fromLocalInput(draft.eventTo) ?? null,
    place: placeOf(draft.place) ?? null,
    addressesIds: draft.addressesIds,
    disputeId: draft.disputeId,
  };
  return Object.fromEntries(names.map((name) => [name, whole[name]]));
};

/** A new one has nothing to take away: what is empty is left out. */
export const newBodyOf = (draft: ClaimDraft): ClaimBody =>
  Object.fromEntries(
    Object.entries(bodyOf(draft, Object.keys(draft) as (keyof ClaimDraft)[])).filter(
      ([, value]) => value !== null,
    ),
  );
