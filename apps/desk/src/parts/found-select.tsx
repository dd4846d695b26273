import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

const TYPING_MS = 150;

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What every picker that asks the server takes. */
export interface PickerProps extends Pick<
  SelectProps,
  'label' | 'description' | 'error' | 'required' | 'clearable' | 'comboboxProps'
> {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** The words that are typed, once the typing rests, and where they are put. */
export const useSought = (): readonly [string, (text: string) => void] => {
  const [sought, seek] = useState('');
  const [rested] = useDebouncedValue(sought, TYPING_MS);
  return [rested, seek];
};

interface FoundSelectProps extends PickerProps {
  readonly found: readonly Option[];
  /** What `value` is called, where it was chosen before this was opened. */
  readonly named?: string;
  readonly onSeek: (text: string) => void;
  readonly placeholder: string;
  readonly nothingFoundMessage: string;
}

/** One of what the server finds by the words that are typed. */
export const FoundSelect = ({ found, named, onSeek, value, onChange, ...rest }: FoundSelectProps) => {
  const [picked, setPicked] = useState<Option>();
  const chosen =
    picked?.value === value ? picked : value !== null && named ? { value, label: named } : undefined;
  return (
    <Select
      {...rest}
      searchable
      // The server has found them already.
      filter={({ options }) => options}
      data={chosen && !found.some((one) => one.value === chosen.value) ? [chosen, ...found] : found}
      value={value}
      onChange={(id, option) => {
        setPicked(option ?? undefined);
        onChange(id);
      }}
      onSearchChange={(text) => onSeek(text === chosen?.label ? '' : text)}
    />
  );
};
