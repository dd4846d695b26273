import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SourceKind } from '../../../../libs/sources/src/domain/source.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import type { Source } from './types.js';

export const useRecordSource = (desk: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly kind: SourceKind; readonly name: string }) =>
      ask<Source>(inDesk(desk, '/sources'), { method: 'POST', body }),
    onSuccess: (source) => {
      client.setQueryData(keyOf(desk, 'source', source.id), source);
      return client.invalidateQueries({ queryKey: keyOf(desk, 'source') });
    },
  });
};
