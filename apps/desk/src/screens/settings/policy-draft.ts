import type { DeskPolicy, PolicyChange } from '../../../../../libs/reviews/src/domain/desk-policy.js';
import type { Policy } from '../../data/types.js';
import { policy as words, policyFields, weekdays } from '../../messages/policy.js';

/** The policy with a name for each field of each part, such as `stepHours.inbox`: so that two people's changes meet only where they touch the same field. */
export type PolicyDraft = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const policyDraft = ({ version: _, ...policy }: Policy): PolicyDraft =>
  Object.fromEntries(
    Object.entries(policy).flatMap(([field, value]) =>
      isPart(value)
        ? Object.entries(value).map(([inner, one]) => [`${field}.${inner}`, one])
        : [[field, value ?? null]],
    ),
  );

/** As the API takes it. */
export const policyChange = (changed: PolicyDraft): PolicyChange => {
  const parts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(changed)) {
    const [field = '', inner] = name.split('.');
    parts[field] = inner === undefined ? value : { ...(parts[field] as object), [inner]: value };
  }
  return parts;
};

/** Of the API’s pointers, such as `/stepHours/inbox`. */
export const pointerOf = (name: string): string => `/${name.replace('.', '/')}`;

const fieldWords: Readonly<Record<string, unknown>> = policyFields;
/** Of one field or of its hint, where there is one. */
export const wordOf = (name: string): string | undefined => {
  const word = fieldWords[name];
  return typeof word === 'string' ? word : undefined;
};

/** Such as «Hours per step: Inbox». */
export const labelOf = (name: string): string => {
  const [field = '', inner] = name.split('.');
  const word = wordOf(field) ?? field;
  return inner === undefined ? word : `${word}: ${wordOf(inner) ?? inner}`;
};

export const shownValue = (name: string, value: unknown): string => {
  if (value === null || value === undefined || value === '') return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (name === 'next') return policyFields.nextOptions[value as DeskPolicy['next']];
  if (name === 'assignment') return policyFields.assignmentOptions[value as DeskPolicy['assignment']];
  if (name === 'workingHours.days')
    return (value as number[]).map((day) => weekdays[day - 1]?.slice(0, 3)).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};
