import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewTranslationBody } from '../../../../libs/disputes/src/http/dto.js';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { Claim, ClaimLink } from './types.js';

export interface Counterclaim {
  readonly link: ClaimLink;
  readonly claim: Claim;
}

/** The claims that cannot be true beside this one, by confirmed links. There are few of them. */
export const counterclaimsQuery = (desk: string, claimId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'claim', claimId, 'counterclaims'),
    queryFn: async ({ signal }) => {
      const links = await everyPage<ClaimLink>(inDesk(desk, `/claims/${claimId}/links`), {}, signal);
      const counter = links.filter(
        ({ kind, status, voidedAt }) =>
          kind === 'contradicts' && status === 'confirmed' && voidedAt === undefined,
      );
      return Promise.all(
        counter.map(async (link): Promise<Counterclaim> => {
          const other = link.fromId === claimId ? link.toId : link.fromId;
          return { link, claim: await ask<Claim>(inDesk(desk, `/claims/${other}`), { signal }) };
        }),
      );
    },
  });

export const useAddTranslation = (statementId: string) => {
  const { desk } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewTranslationBody) =>
      ask(inDesk(desk.slug, `/statements/${statementId}/translations`), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(desk.slug, 'statement') }),
  });
};
