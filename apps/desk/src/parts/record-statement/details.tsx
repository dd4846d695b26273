import {
  Checkbox,
  NativeSelect,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
  Textarea,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  CAPACITIES,
  PRECISIONS,
  type Precision,
  STATEMENT_LINK_KINDS,
} from '../../../../../libs/disputes/src/domain/statement.js';
import { useDesk } from '../../data/desk.js';
import { useSources } from '../../data/sources.js';
import { disputeStatementsQuery } from '../../data/statements.js';
import type { Statement } from '../../data/types.js';
import { formatMoment } from '../../lib/moment.js';
import { linkKinds } from '../../messages/disputes.js';
import { capacities, precisions, recordStatement as messages } from '../../messages/record-statement.js';
import { LanguagePicker } from '../language-picker.js';
import { SourcePicker } from '../source-picker.js';
import type { Draft } from './draft.js';
import classes from './record.module.css';

interface DetailsProps {
  readonly disputeId: string;
  readonly draft: Draft;
  /** As guessed, where they were not chosen. */
  readonly language: string;
  readonly precision: Precision;
  readonly onChange: (some: Partial<Draft>) => void;
  readonly errorAt: (pointer: string) => string | undefined;
}

/** What is mostly right as it stands, or can be left empty. */
export const Details = ({ disputeId, draft, language, precision, onChange, errorAt }: DetailsProps) => (
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
    <Earlier disputeId={disputeId} draft={draft} onChange={onChange} />
  </Stack>
);

const NONE: readonly Statement[] = [];

/** The statement that this one relays, answers or takes back. */
const Earlier = ({ disputeId, draft, onChange }: Pick<DetailsProps, 'disputeId' | 'draft' | 'onChange'>) => {
  const { desk } = useDesk();
  const { data: all = NONE } = useQuery(disputeStatementsQuery(desk.slug, disputeId));
  const earlier = all
    .filter(({ voidedAt }) => voidedAt === undefined)
    .toSorted((a, b) => Date.parse(b.utteredAt) - Date.parse(a.utteredAt));
  const source = useSources(earlier.map(({ speakerId }) => speakerId));
  const { linkKind, linkTo, endorsed } = draft;
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={messages.link}
          value={linkKind}
          onChange={({ currentTarget }) => onChange({ linkKind: currentTarget.value as Draft['linkKind'] })}
          data={[
            { value: '', label: messages.noLink },
            ...STATEMENT_LINK_KINDS.map((value) => ({ value, label: linkKinds[value] })),
          ]}
        />
        {linkKind !== '' && (
          <Select
            label={messages.earlier}
            searchable
            limit={50}
            value={linkTo}
            onChange={(value) => onChange({ linkTo: value })}
            data={earlier.map(({ id, speakerId, utteredAt, quote, paraphrase }) => ({
              value: id,
              label: `${source(speakerId)?.name ?? '…'}, ${formatMoment(utteredAt)}: ${(quote?.text ?? paraphrase ?? '').slice(0, 80)}`,
            }))}
          />
        )}
      </div>
      {linkKind === 'relays' && (
        <Checkbox
          label={messages.endorsed}
          checked={endorsed}
          onChange={({ currentTarget }) => onChange({ endorsed: currentTarget.checked })}
        />
      )}
    </>
  );
};
