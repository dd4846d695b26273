import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewEvidenceBody } from '../../../../libs/reviews/src/http/dto.js';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import type { Evidence } from './types.js';

export const useAddEvidence = (claimId: string) => {
  const { desk } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Partial<NewEvidenceBody>) =>
      ask<Evidence>(inDesk(desk.slug, `/claims/${claimId}/evidence`), { method: 'POST', body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keyOf(desk.slug, 'evidence') });
      void client.invalidateQueries({ queryKey: keyOf(desk.slug, 'review') });
    },
  });
};
