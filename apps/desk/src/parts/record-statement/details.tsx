import { NativeSelect, SegmentedControl, Stack, Text, TextInput, Textarea, Title } from '@mantine/core';
import { CAPACITIES, PRECISIONS, type Precision } from '../../../../../libs/disputes/src/domain/statement.js';
import { capacities, precisions, recordStatement as messages } from '../../messages/record-statement.js';
import { LanguagePicker } from '../language-picker.js';
import { SourcePicker } from '../source-picker.js';
import type { Draft } from './draft.js';
import { Earlier } from './earlier.js';
import classes from './record.module.css';

interface DetailsProps {
  /** The dispute whose earlier statements this one can be linked to, where it can. */
  readonly earlierOf?: string | undefined;
  readonly draft: Draft;
  /** As guessed, where they were not chosen. */
  readonly language: string;
  readonly precision: Precision;
  readonly onChange: (some: Partial<Draft>) => void;
  readonly errorAt: (pointer: string) => string | undefined;
}

/** What is mostly right as it stands, or can be left empty. */
export const Details = ({ earlierOf, draft, language, precision, onChange, errorAt }: DetailsProps) => (
  <Stack gap="sm" className={classes.details} component="section" aria-label={messages.details}>
    <Title order={3} size="h6">
      {messages.details}
    </Title>
    <div className={classes.pair}>
      <LanguagePicker
        label={messages.language}
        value={language}
        onChange={(tag) => onChange({ language: tag ?? undefined })}
        error={errorAt('/quote/language')}
      />
      <NativeSelect
        label={messages.precision}
        data={PRECISIONS.map((value) => ({ value, label: precisions[value] }))}
        value={precision}
        onChange={({ currentTarget }) => onChange({ precision: currentTarget.value as Precision })}
        error={errorAt('/precision')}
      />
    </div>
    <div className={classes.pair}>
      <div>
        <Text size="sm" fw={600} mb={2}>
          {messages.capacity}
        </Text>
        <SegmentedControl
          aria-label={messages.capacity}
          value={draft.capacity}
          onChange={(value) => onChange({ capacity: value })}
          data={CAPACITIES.map((value) => ({ value, label: capacities[value] }))}
        />
      </div>
      <SourcePicker
        label={messages.principal}
        description={messages.principalHint}
        value={draft.principalId}
        onChange={(principalId) => onChange({ principalId })}
        error={errorAt('/principalId')}
        clearable
      />
    </div>
    <Textarea
      label={messages.paraphrase}
      description={messages.paraphraseHint}
      autosize
      minRows={1}
      maxRows={6}
      value={draft.paraphrase}
      onChange={({ currentTarget }) => onChange({ paraphrase: currentTarget.value })}
      error={errorAt('/paraphrase')}
    />
    <div className={classes.pair}>
      <SourcePicker
        label={messages.outlet}
        value={draft.outletId}
        onChange={(outletId) => onChange({ outletId })}
        error={errorAt('/outletId')}
        clearable
      />
      <TextInput
        label={messages.locator}
        value={draft.locator}
        onChange={({ currentTarget }) => onChange({ locator: currentTarget.value })}
        error={errorAt('/locator')}
      />
    </div>
    <TextInput
      label={messages.url}
      type="url"
      placeholder="https://"
      value={draft.url}
      onChange={({ currentTarget }) => onChange({ url: currentTarget.value })}
      error={errorAt('/url')}
    />
    {earlierOf !== undefined && <Earlier disputeId={earlierOf} draft={draft} onChange={onChange} />}
  </Stack>
);
