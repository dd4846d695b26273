import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import type { Import } from './types.js';

/** A case file, whole or not at all; the same again makes nothing twice. */
export const useImportCase = () => {
  const { desk } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (content: object) =>
      ask<Import>(inDesk(desk.slug, '/imports'), { method: 'POST', body: { kind: 'case', content } }),
    onSuccess: () =>
      Promise.all(
        (['source', 'claim', 'dispute', 'statement', 'worklist'] as const).map((kind) =>
          client.invalidateQueries({ queryKey: keyOf(desk.slug, kind) }),
        ),
      ),
  });
};
