import { Select } from '@mantine/core';
import { validity as messages } from '../messages/profile.js';

const DAYS = [30, 90, 180, 365];
const FOREVER = 'forever';

/** For how many days something is valid from when it is made; undefined for ever. */
export const FIRST_VALIDITY = 90;

interface ValiditySelectProps {
  readonly value: number | undefined;
  readonly onChange: (days: number | undefined) => void;
  readonly error?: string;
}

export const ValiditySelect = ({ value, onChange, error }: ValiditySelectProps) => (
  <Select
    label={messages.label}
    allowDeselect={false}
    data={[
      ...DAYS.map((days) => ({ value: String(days), label: messages.days(days) })),
      { value: FOREVER, label: messages.forever },
    ]}
    value={value === undefined ? FOREVER : String(value)}
    onChange={(chosen) => onChange(chosen === FOREVER ? undefined : Number(chosen))}
    error={error}
  />
);
