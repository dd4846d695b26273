import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { newestDisputesQuery } from '../data/claims.js';
import { useDesk } from '../data/desk.js';
import { claims as messages } from '../messages/claims.js';

interface DisputePickerProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly placeholder?: string;
  readonly error?: string;
  readonly clearable?: boolean;
}

/** A dispute by words of its question, of the newest. */
export const DisputePicker = ({ value, placeholder, ...rest }: DisputePickerProps) => {
  const { desk } = useDesk();
  const { data } = useQuery(newestDisputesQuery(desk.slug));
  const shown = data?.data.map(({ id, question }) => ({ value: id, label: question })) ?? [];
  const known = value === null || shown.some((option) => option.value === value);
  return (
    <Select
      {...rest}
      searchable
      value={value}
      data={known ? shown : [...shown, { value, label: messages.inDispute }]}
      placeholder={placeholder ?? messages.disputePlaceholder}
      nothingFoundMessage={messages.noDispute}
    />
  );
};
