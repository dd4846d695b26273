import { Checkbox, NumberInput, Select, Switch, Text, TextInput, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Fault } from '../../data/problem.js';
import { errorAt } from '../../lib/form-errors.js';
import { policyFields as fields, policyGroups as groups, weekdays } from '../../messages/policy.js';
import { type PolicyDraft, pointerOf, wordOf } from './policy-draft.js';
import classes from './policy.module.css';

interface PolicyFormProps {
  readonly value: PolicyDraft;
  readonly changed: PolicyDraft;
  readonly onChange: (fields: PolicyDraft) => void;
  readonly errors?: readonly Fault[];
  readonly readOnly: boolean;
}

const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const;
const STEPS = ['inbox', 'queued', 'researching', 'second_read', 'sign_off', 'approved'] as const;
const LATE = ['remindBeforeHours', 'escalateAfterHours', 'requeueAfterHours'] as const;

/** What the name of a field means in words; parts are named by their last word. */
const told = (name: string): { readonly label: string; readonly description?: string } => {
  const last = name.split('.').at(-1) ?? name;
  return { label: wordOf(last) ?? name, description: wordOf(`${last}Hint`) };
};

/** Every field of the policy, with what it means. */
export const PolicyForm = ({ value, changed, onChange, errors, readOnly }: PolicyFormProps) => {
  const put = (name: string, to: unknown): void => onChange({ [name]: to });
  const common = (name: string) => ({
    ...told(name),
    error: errorAt(errors, pointerOf(name)),
    'data-changed': name in changed || undefined,
  });
  const number = (name: string, limits: { min: number; max: number; whole?: boolean }) => (
    <NumberInput
      key={name}
      {...common(name)}
      readOnly={readOnly}
      value={value[name] as number | string}
      min={limits.min}
      max={limits.max}
      allowDecimal={limits.whole !== true}
      allowNegative={false}
      onChange={(to) => put(name, to)}
    />
  );
  const hours = (name: string, min = 0.1) => number(name, { min, max: 8760 });
  const flag = (name: string) => (
    <Switch
      key={name}
      {...common(name)}
      className={classes.wide}
      disabled={readOnly}
      checked={value[name] === true}
      onChange={({ currentTarget }) => put(name, currentTarget.checked)}
    />
  );
  const choice = (name: string, options: Readonly<Record<string, string>>) => (
    <Select
      key={name}
      {...common(name)}
      readOnly={readOnly}
      allowDeselect={false}
      data={Object.entries(options).map(([key, label]) => ({ value: key, label }))}
      value={String(value[name])}
      onChange={(to) => put(name, to)}
    />
  );
  const text = (name: string) => (
    <TextInput
      key={name}
      {...common(name)}
      readOnly={readOnly}
      value={typeof value[name] === 'string' ? value[name] : ''}
      onChange={({ currentTarget }) =>
        put(name, name === 'contact' && currentTarget.value.trim() === '' ? null : currentTarget.value)
      }
    />
  );
  return (
    <div>
      <Group title={groups.verdict}>
        {flag('secondRead')}
        {flag('searchLog')}
        {number('signOff.votes', { min: 1, max: 9, whole: true })}
        {number('signOff.majority', { min: 1, max: 9, whole: true })}
        {hours('replyWindowHours')}
      </Group>
      <Group title={groups.steps} hint={groups.stepsHint}>
        {STEPS.map((step) => hours(`stepHours.${step}`))}
      </Group>
      <Group title={groups.due} hint={groups.dueHint}>
        {PRIORITIES.map((priority) => hours(`dueHours.${priority}`))}
      </Group>
      <Group title={groups.late}>{LATE.map((step) => hours(`escalation.${step}`, 0))}</Group>
      <Group title={groups.week} hint={groups.weekHint}>
        <Checkbox.Group
          className={classes.wide}
          label={fields.days}
          error={errorAt(errors, '/workingHours/days') ?? errorAt(errors, '/workingHours')}
          readOnly={readOnly}
          value={(value['workingHours.days'] as number[]).map(String)}
          onChange={(days) => put('workingHours.days', days.map(Number).sort())}
        >
          <div className={classes.days}>
            {weekdays.map((day, index) => (
              <Checkbox key={day} value={String(index + 1)} label={day} />
            ))}
          </div>
        </Checkbox.Group>
        {text('workingHours.from')}
        {text('workingHours.to')}
      </Group>
      <Group title={groups.people}>
        {number('wipLimit', { min: 1, max: 100, whole: true })}
        {number('leaseMinutes', { min: 1, max: 240, whole: true })}
        {choice('next', fields.nextOptions)}
        {choice('assignment', fields.assignmentOptions)}
      </Group>
      <Group title={groups.readers}>
        {flag('showSigners')}
        {text('contact')}
      </Group>
    </div>
  );
};

interface GroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

const Group = ({ title, hint, children }: GroupProps) => {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={classes.group}>
      <div>
        <Title order={3} size="sm" id={id}>
          {title}
        </Title>
        {hint && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
      </div>
      <div className={classes.fields}>{children}</div>
    </div>
  );
};
