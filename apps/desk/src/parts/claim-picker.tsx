import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { claimsFoundQuery, useClaims } from '../data/claims.js';
import { useDesk } from '../data/desk.js';
import { claims as messages } from '../messages/claims.js';

const TYPING_MS = 100;

interface ClaimPickerProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Not to be chosen: the claim itself. */
  readonly except?: string;
  readonly error?: string;
  readonly required?: boolean;
}

/** A claim by words of its wording, asked for as they are typed. */
export const ClaimPicker = ({ value, onChange, except, ...rest }: ClaimPickerProps) => {
  const { desk } = useDesk();
  const [sought, setSought] = useState('');
  const [q] = useDebouncedValue(sought, TYPING_MS);
  const { data } = useQuery(claimsFoundQuery(desk.slug, q.trim()));
  const chosen = useClaims(value === null ? [] : [value])(value ?? '');
  const found = (data?.data ?? []).filter(({ id }) => id !== except);
  const shown = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      {...rest}
      searchable
      // The server has found them already, by beginnings of words.
      filter={({ options }) => options}
      data={shown.map(({ id, wording }) => ({ value: id, label: wording }))}
      value={value}
      onChange={onChange}
      onSearchChange={(text) => setSought(text === chosen?.wording ? '' : text)}
      placeholder={messages.linkToHint}
      nothingFoundMessage={messages.noClaimFound}
      selectFirstOptionOnChange
    />
  );
};
