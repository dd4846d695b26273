import { Text, TextInput, Textarea } from '@mantine/core';
import type { Fault } from '../../data/problem.js';
import { errorAt as faultAt } from '../../lib/form-errors.js';
import { formatMoment } from '../../lib/moment.js';
import { precisions, recordStatement as messages } from '../../messages/record-statement.js';
import { Details } from './details.js';
import { type Draft, languageOf, momentOf } from './draft.js';
import { Manner } from './manner.js';
import classes from './record.module.css';
import { SpeakerField } from './speaker-field.js';
import { StanceList } from './stance-list.js';

/** Pointers of the API that a field here shows. */
const SHOWN =
  /^\/(quote(\/(text|language))?|paraphrase|speakerId|principalId|utteredAt|precision|outletId|url|locator|stances(\/\d+(\/(claimId|stance|hedge|basis))?)?)$/;

export const isShownByStatementFields = (pointer: string): boolean => SHOWN.test(pointer);

interface StatementFieldsProps {
  /** Those on which it may take a stance. */
  readonly claims: readonly { readonly id: string; readonly wording: string }[];
  /** Of the quote, where it can't be guessed. */
  readonly language: string;
  readonly draft: Draft;
  /** Of the claims whose stances were sent, as the API's pointers count them. */
  readonly order: readonly string[];
  readonly errors: readonly Fault[];
  readonly onChange: (some: Partial<Draft>) => void;
  /** The dispute whose earlier statements it can be linked to; without it, no link is offered. */
  readonly earlierOf?: string;
}

/** What is known of a statement: of a new one, and of one that is corrected. */
export const StatementFields = ({
  claims,
  language,
  draft,
  order,
  errors,
  onChange,
  earlierOf,
}: StatementFieldsProps) => {
  // Seconds go on; the moment that is shown is that of the last thing typed.
  const moment = momentOf(draft, new Date());
  const errorAt = (pointer: string): string | undefined => faultAt(errors, pointer);
  const errorOn = (claimId: string, field: string): string | undefined => {
    const at = order.indexOf(claimId);
    return at < 0 ? undefined : errorAt(`/stances/${at}${field}`);
  };
  return (
    <>
      <Textarea
        label={messages.quote}
        description={messages.quoteHint}
        data-autofocus
        autosize
        minRows={3}
        maxRows={10}
        lang={languageOf(draft, language)}
        dir="auto"
        value={draft.quote}
        onChange={({ currentTarget }) => onChange({ quote: currentTarget.value })}
        error={errorAt('/quote/text') ?? errorAt('/quote')}
      />
      <div className={classes.pair}>
        <SpeakerField
          draft={draft}
          at={moment?.at}
          onChange={(speakerId) => onChange({ speakerId })}
          error={errorAt('/speakerId')}
        />
        <div>
          <TextInput
            label={messages.when}
            placeholder={messages.whenNow}
            value={draft.when}
            onChange={({ currentTarget }) => onChange({ when: currentTarget.value })}
            error={errorAt('/utteredAt')}
            title={messages.whenHint}
          />
          <Text size="xs" c="dimmed" mt={4}>
            {moment === undefined
              ? messages.whenHint
              : messages.whenRead(formatMoment(moment.at), precisions[draft.precision ?? moment.precision])}
          </Text>
        </div>
      </div>
      <StanceList
        claims={claims}
        stances={draft.stances}
        onChange={(stances) => onChange({ stances })}
        errorOf={(claimId) =>
          errorOn(claimId, '') ?? errorOn(claimId, '/claimId') ?? errorOn(claimId, '/stance')
        }
        error={errorAt('/stances')}
      />
      <Manner
        claims={claims}
        stances={draft.stances}
        onChange={(stances) => onChange({ stances })}
        errorAt={(claimId, field) => errorOn(claimId, `/${field}`)}
      />
      <Details
        earlierOf={earlierOf}
        draft={draft}
        language={languageOf(draft, language)}
        precision={draft.precision ?? moment?.precision ?? 'minute'}
        onChange={onChange}
        errorAt={errorAt}
      />
    </>
  );
};
