import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDesk } from '../data/desk.js';
import { foundClaimsQuery } from '../data/found-claims.js';
import { picker } from '../messages/picker.js';

const TYPING_MS = 150;

interface FoundClaimProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: string;
  readonly required?: boolean;
  /** Not to be chosen. */
  readonly except?: string;
}

/** A claim by its words, asked for as they are typed. */
export const FoundClaim = ({ value, onChange, except, ...rest }: FoundClaimProps) => {
  const { desk } = useDesk();
  const [sought, setSought] = useState('');
  const [q] = useDebouncedValue(sought, TYPING_MS);
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const { data } = useQuery(foundClaimsQuery(desk.slug, q));
  const found = (data?.data ?? [])
    .filter(({ id }) => id !== except)
    .map(({ id, wording }) => ({ value: id, label: wording }));
  return (
    <Select
      {...rest}
      searchable
      // The server has found them already.
      filter={({ options }) => options}
      data={chosen && !found.some((one) => one.value === chosen.value) ? [chosen, ...found] : found}
      value={value}
      onChange={(id, option) => {
        setChosen(option ?? undefined);
        onChange(id);
      }}
      onSearchChange={(text) => setSought(text === chosen?.label ? '' : text)}
      placeholder={picker.claim}
      nothingFoundMessage={picker.noClaim}
    />
  );
};
