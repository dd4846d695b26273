import { Button, Group, Pill, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { TOLD_TYPES } from '../../../../../libs/audit/src/domain/messages.js';
import { useActions } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { membersQuery } from '../../data/people.js';
import { audit as messages } from '../../messages/audit.js';
import { inWords } from '../../messages/words.js';
import type { AuditSearch } from './search.js';

/** Such as `review.vote_cast` to «Review: vote cast», under «Review». */
const named = (type: string): string => {
  const [noun = '', verb = ''] = type.split('.');
  return `${inWords(noun).replace(/^./, (first) => first.toUpperCase())}: ${inWords(verb)}`;
};

const TYPES = TOLD_TYPES.map((type) => ({ value: type, label: named(type) })).sort((a, b) =>
  a.label.localeCompare(b.label),
);

export const AuditFilters = ({ search }: { readonly search: AuditSearch }) => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const { data: members = [] } = useQuery(membersQuery(desk.slug));
  const { type, actor, subject } = search;
  const show = (change: AuditSearch): void =>
    void navigate({
      to: '/desks/$desk/audit',
      params: { desk: desk.slug },
      search: { ...search, ...change },
    });
  const isFiltered = type !== undefined || actor !== undefined || subject !== undefined;
  useActions(
    useMemo(
      () =>
        isFiltered
          ? [
              {
                id: 'audit-clear',
                label: messages.clear,
                group: messages.title,
                keys: 'x',
                run: () =>
                  void navigate({ to: '/desks/$desk/audit', params: { desk: desk.slug }, search: {} }),
              },
            ]
          : [],
      [isFiltered, navigate, desk.slug],
    ),
  );
  const types =
    type !== undefined && !TYPES.some(({ value }) => value === type)
      ? [...TYPES, { value: type, label: named(type) }]
      : TYPES;
  return (
    <Group gap="sm" align="flex-end" role="search" aria-label={messages.events}>
      <Select
        label={messages.type}
        placeholder={messages.anyType}
        nothingFoundMessage={messages.noType}
        data={types}
        value={type ?? null}
        onChange={(value) => show({ type: value ?? undefined })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': messages.anyType }}
        w={{ base: '100%', xs: '18rem' }}
      />
      <Select
        label={messages.actor}
        placeholder={messages.anybody}
        nothingFoundMessage={messages.noMember}
        data={members.map(({ userId, name }) => ({ value: userId, label: name }))}
        value={actor ?? null}
        onChange={(value) => show({ actor: value ?? undefined })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': messages.anybody }}
        w={{ base: '100%', xs: '14rem' }}
      />
      {subject !== undefined && (
        <Pill size="lg" bg="var(--cc-raised)" c="var(--mantine-color-text)">
          {messages.subject}
        </Pill>
      )}
      {isFiltered && (
        <Button
          variant="default"
          onClick={() => show({ type: undefined, actor: undefined, subject: undefined })}
        >
          {messages.clear}
        </Button>
      )}
    </Group>
  );
};
