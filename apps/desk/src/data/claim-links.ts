import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Dismissal, LinkKind } from '../../../../libs/claims/src/domain/claim-link.js';
import { matchesQuery } from './claims.js';
import { ask, inDesk } from './http.js';
import { type Kind, keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { ClaimLink, ClaimMatch, Page } from './types.js';

/** What a link can change: states of claims and disputes, and verdicts that rest on them. */
const TOUCHED: readonly Kind[] = ['claim', 'dispute', 'review', 'worklist', 'history'];

export const claimLinksQuery = (desk: string, claimId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'claim', claimId, 'links'),
    queryFn: ({ signal }) => everyPage<ClaimLink>(inDesk(desk, `/claims/${claimId}/links`), {}, signal),
  });

interface NewLink {
  readonly kind: LinkKind;
  readonly toId: string;
  readonly rationale?: string;
  readonly status?: 'suggested' | 'confirmed';
}

const useTouch = (desk: string) => {
  const client = useQueryClient();
  return () => Promise.all(TOUCHED.map((kind) => client.invalidateQueries({ queryKey: keyOf(desk, kind) })));
};

/** A match that is linked leaves the matches at once; where it is refused, they are as they were. */
export const useLinkClaim = (desk: string, claimId: string) => {
  const client = useQueryClient();
  const touch = useTouch(desk);
  const { queryKey } = matchesQuery(desk, claimId);
  return useMutation({
    mutationFn: (body: NewLink) =>
      ask<ClaimLink>(inDesk(desk, `/claims/${claimId}/links`), { method: 'POST', body }),
    onMutate: async ({ toId }) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<Page<ClaimMatch>>(queryKey);
      if (before)
        client.setQueryData<Page<ClaimMatch>>(queryKey, {
          ...before,
          data: before.data.filter(({ claim }) => claim.id !== toId),
        });
      return { before };
    },
    onError: (_error, _body, kept) => {
      if (kept?.before) client.setQueryData(queryKey, kept.before);
    },
    onSettled: touch,
  });
};

export type LinkDeed =
  | { readonly deed: 'confirm' }
  | { readonly deed: 'dismiss'; readonly reason: Dismissal; readonly rationale?: string }
  | { readonly deed: 'void'; readonly reason: string };

/** Confirms, dismisses or voids one, as it was seen. */
export const useChangeLink = (desk: string) => {
  const touch = useTouch(desk);
  return useMutation({
    mutationFn: ({ link, deed: { deed, ...body } }: { readonly link: ClaimLink; readonly deed: LinkDeed }) =>
      ask<ClaimLink>(inDesk(desk, `/claim-links/${link.id}/${deed}`), {
        method: 'POST',
        body,
        version: link.version,
      }),
    onSettled: touch,
  });
};
