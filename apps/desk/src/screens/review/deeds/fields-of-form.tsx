import { Radio, Select, Stack, TextInput, Textarea } from '@mantine/core';
import type { Problem } from '../../../data/problem.js';
import { errorAt } from '../../../lib/form-errors.js';
import { ClaimPicker } from '../../../parts/claim-picker.js';
import { MemberPicker } from '../../../parts/member-picker.js';
import type { Field, Values } from './fields.js';

/** More than these in one place are a list to open. */
const AT_A_GLANCE = 8;

interface FieldsOfFormProps {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly problem?: Problem;
  readonly onChange: (values: Values) => void;
}

/** The fields of a small form, each with what is wrong with it. The first takes the focus. */
export const FieldsOfForm = ({ fields, values, problem, onChange }: FieldsOfFormProps) => (
  <Stack gap="sm">
    {fields
      .filter(({ shownIf }) => shownIf?.(values) ?? true)
      .map((field, index) => (
        <FieldOfForm
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={errorAt(problem?.errors, `/${field.name}`)}
          isFirst={index === 0}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
  </Stack>
);

interface FieldOfFormProps {
  readonly field: Field;
  readonly value: string;
  readonly error?: string;
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
}

const FieldOfForm = ({ field, value, error, isFirst, onChange }: FieldOfFormProps) => {
  const { label, description, required } = field;
  const common = {
    label,
    description,
    error,
    required,
    withAsterisk: false,
    ...(isFirst && { 'data-autofocus': true }),
  };
  switch (field.kind) {
    case 'text':
      return (
        <TextInput
          {...common}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    case 'long':
      return (
        <Textarea
          {...common}
          autosize
          minRows={3}
          maxRows={14}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    case 'moment':
      return (
        <TextInput
          {...common}
          type="datetime-local"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    case 'member':
      return (
        <MemberPicker
          label={label}
          roles={field.roles}
          error={error}
          value={value === '' ? null : value}
          onChange={(id) => onChange(id ?? '')}
        />
      );
    case 'claim':
      return (
        <ClaimPicker
          label={label}
          error={error}
          value={value === '' ? null : value}
          onChange={(id) => onChange(id ?? '')}
        />
      );
    case 'choice':
      return field.choices.length > AT_A_GLANCE ? (
        <Select
          {...common}
          data={field.choices.map(({ value: key, label: word }) => ({ value: key, label: word }))}
          value={value === '' ? null : value}
          onChange={(key) => onChange(key ?? '')}
        />
      ) : (
        <Radio.Group label={label} description={description} error={error} value={value} onChange={onChange}>
          <Stack gap={6} mt={6}>
            {field.choices.map(({ value: key, label: word, description: meaning }, index) => (
              <Radio
                key={key}
                value={key}
                label={word}
                description={meaning}
                {...(isFirst &&
                  (value === key || (value === '' && index === 0)) && { 'data-autofocus': true })}
              />
            ))}
          </Stack>
        </Radio.Group>
      );
  }
};
