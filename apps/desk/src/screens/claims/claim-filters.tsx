import { Autocomplete, Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DISPUTE_STATES } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { disputeStateLabels } from '../../../../../libs/disputes/src/domain/labels.js';
import { REVIEW_STATES } from '../../../../../libs/reviews/src/domain/workflow.js';
import { useDesk } from '../../data/desk.js';
import { ratingScalesQuery } from '../../data/policy.js';
import { claims as messages } from '../../messages/claims.js';
import { reviewStates } from '../../messages/words.js';
import { useKnownTopics } from '../../parts/claim-form/known-topics.js';
import { DisputePicker } from '../../parts/dispute-picker.js';
import { LanguagePicker } from '../../parts/language-picker.js';
import { MemberPicker } from '../../parts/member-picker.js';
import { SourcePicker } from '../../parts/source-picker.js';
import classes from './claims.module.css';
import { type ClaimsSearch, claimsSearch } from './search.js';

interface ClaimFilterFieldsProps {
  readonly search: ClaimsSearch;
  readonly count: number;
  readonly onChange: (change: Partial<ClaimsSearch>) => void;
}

const EMPTY = claimsSearch({});

export const ClaimFilterFields = ({ search, count, onChange }: ClaimFilterFieldsProps) => {
  const { desk } = useDesk();
  const { data: scales } = useQuery(ratingScalesQuery(desk.slug));
  const ratings = new Map(scales?.data.flatMap(({ values }) => values).map(({ key, label }) => [key, label]));
  const topics = useKnownTopics();
  const put = (name: keyof ClaimsSearch) => (value: string | null) =>
    onChange(claimsSearchChange(name, value));
  return (
    <div className={classes.filters} role="group" aria-label={messages.filters}>
      <Select
        label={messages.workState}
        placeholder={messages.any}
        clearable
        value={search.status ?? null}
        onChange={put('status')}
        data={REVIEW_STATES.map((state) => ({ value: state, label: reviewStates[state] }))}
      />
      <Select
        label={messages.disputeState}
        placeholder={messages.any}
        clearable
        value={search.disputeState ?? null}
        onChange={put('disputeState')}
        data={DISPUTE_STATES.map((state) => ({ value: state, label: disputeStateLabels[state] }))}
      />
      <Select
        label={messages.verdict}
        placeholder={messages.any}
        clearable
        value={search.rating ?? null}
        onChange={put('rating')}
        data={[...ratings].map(([value, label]) => ({ value, label }))}
      />
      <Autocomplete
        label={messages.topic}
        placeholder={messages.any}
        clearable
        data={topics}
        key={search.topic ?? ''}
        defaultValue={search.topic}
        onOptionSubmit={put('topic')}
        onClear={() => put('topic')(null)}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value !== (search.topic ?? '')) put('topic')(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') put('topic')(event.currentTarget.value);
        }}
      />
      <LanguagePicker
        label={messages.language}
        placeholder={messages.any}
        clearable
        value={search.language ?? null}
        onChange={put('language')}
      />
      <MemberPicker
        label={messages.assignee}
        clearable
        value={search.assignee ?? null}
        onChange={put('assignee')}
      />
      <SourcePicker
        label={messages.source}
        clearable
        value={search.source ?? null}
        onChange={put('source')}
      />
      <DisputePicker
        label={messages.dispute}
        placeholder={messages.any}
        clearable
        value={search.dispute ?? null}
        onChange={put('dispute')}
      />
      {count > 0 && (
        <Button
          variant="subtle"
          style={{ alignSelf: 'end', justifySelf: 'start' }}
          onClick={() => onChange({ ...EMPTY, q: search.q })}
        >
          {messages.clearFilters}
        </Button>
      )}
    </div>
  );
};

/** Of one field, read as the address is. */
const claimsSearchChange = (name: keyof ClaimsSearch, value: string | null): Partial<ClaimsSearch> => ({
  [name]: claimsSearch({ [name]: value ?? undefined })[name],
});
