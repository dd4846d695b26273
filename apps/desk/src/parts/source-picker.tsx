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

const folded = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether each word that is typed begins a word of the name. */
const fits = (name: string, sought: string): boolean => {
  const words = folded(name);
  return folded(sought).every((typed) => words.some((word) => word.startsWith(typed)));
};

/** A source by the beginnings of the words of its names, asked for as they are typed. */
export const SourcePicker = ({ value, onChange, onNew, placeholder, ...rest }: SourcePickerProps) => {
  const { desk } = useDesk();
  const [sought, setSought] = useState('');
  const [q] = useDebouncedValue(sought, TYPING_MS);
  const { data, isPlaceholderData } = useQuery(foundQuery(desk.slug, q));
  const chosen = useSources(value === null ? [] : [value])(value ?? '');
  // Until the answer is there, those of the last one that fit what is typed: Enter never takes one that does not.
  const isSettled = q === sought && data !== undefined && !isPlaceholderData;
  const found = (data?.data ?? []).filter((one) => isSettled || fits(one.name, sought));
  const shown = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  const name = sought.trim();
  const offersNew = onNew && isSettled && name !== '' && !shown.some((one) => one.name === name);
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
      nothingFoundMessage={isSettled ? messages.noSource : undefined}
      selectFirstOptionOnChange
      onKeyDown={(event) => {
        // What was found after the last letter has no option that is marked yet.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || name === '') return;
        if (event.currentTarget.hasAttribute('aria-activedescendant')) return;
        const [first] = shown;
        if (first !== undefined) onChange(first.id);
        else if (offersNew) onNew(name);
      }}
    />
  );
};
