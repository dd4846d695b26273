import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDesk } from '../data/desk.js';
import { ask, inDesk, queryString } from '../data/http.js';
import { keyOf } from '../data/keys.js';
import { useSources } from '../data/sources.js';
import type { Page, Source } from '../data/types.js';
import { picker as messages } from '../messages/picker.js';

const SHOWN = 20;
const TYPING_MS = 120;

const foundQuery = (desk: string, q: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'source', 'found', q),
    queryFn: ({ signal }) =>
      ask<Page<Source>>(inDesk(desk, `/sources${queryString({ q: q.trim(), limit: SHOWN })}`), { signal }),
    placeholderData: (before) => before,
  });

interface SourcePickerProps {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: string;
  readonly required?: boolean;
  readonly clearable?: boolean;
  readonly autoFocus?: boolean;
  /** Offers to add one by the name that was typed, where none is called so. */
  readonly onNew?: (name: string) => void;
}

const NEW = 'new';

/** A source by the beginnings of the words of its names, asked for as they are typed. */
export const SourcePicker = ({ value, onChange, onNew, placeholder, ...rest }: SourcePickerProps) => {
  const { desk } = useDesk();
  const [sought, setSought] = useState('');
  const [q] = useDebouncedValue(sought, TYPING_MS);
  const { data } = useQuery(foundQuery(desk.slug, q));
  const chosen = useSources(value === null ? [] : [value])(value ?? '');
  const found = data?.data ?? [];
  const shown = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  const name = sought.trim();
  const offersNew = onNew && name !== '' && !shown.some((one) => one.name === name);
  return (
    <Select
      {...rest}
      searchable
      // The server has found them already, also by names that are not shown.
      filter={({ options }) => options}
      data={[
        ...shown.map(({ id, name }) => ({ value: id, label: name })),
        ...(offersNew ? [{ value: NEW, label: messages.newSource(name) }] : []),
      ]}
      value={value}
      onChange={(id) => {
        if (id === NEW) onNew?.(name);
        else onChange(id);
      }}
      onSearchChange={(text) => setSought(text === chosen?.name ? '' : text)}
      placeholder={placeholder ?? messages.source}
      nothingFoundMessage={messages.noSource}
      selectFirstOptionOnChange
    />
  );
};
