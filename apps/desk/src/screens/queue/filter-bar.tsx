import { ActionIcon, Button, Group, Pill, Popover, Select, Text } from '@mantine/core';
import { IconFilter, IconX } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { disputeStateLabels } from '../../../../../libs/disputes/src/domain/labels.js';
import type { DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { WORKLIST_SORTS } from '../../../../../libs/reviews/src/domain/worklist.js';
import { useDisputeNow } from '../../data/disputes.js';
import { useMemberNames } from '../../data/people.js';
import { useSources } from '../../data/sources.js';
import { type WorkFilters, statesIn } from '../../data/worklist.js';
import { useTypedSearch } from '../../lib/typed-search.js';
import { queue as messages } from '../../messages/queue.js';
import { priorities, reviewStates } from '../../messages/words.js';
import { SearchInput } from '../../ui/search-input.js';
import { FilterForm } from './filter-form.js';
import classes from './filter-bar.module.css';

interface FilterBarProps {
  readonly filters: WorkFilters;
  readonly onChange: (change: Partial<WorkFilters>) => void;
  readonly onClear: () => void;
  readonly onLeave: () => void;
  readonly topics: readonly string[];
  readonly search: RefObject<HTMLInputElement | null>;
}

export const FilterBar = ({ filters, onChange, onClear, onLeave, topics, search }: FilterBarProps) => {
  const named = useNamedFilters(filters);
  const [typed, type] = useTypedSearch(filters.q ?? '', (q) => onChange({ q: q || undefined }));
  return (
    <>
      <Group gap="xs" wrap="wrap">
        <SearchInput
          ref={search}
          label={messages.search}
          maw="26rem"
          aria-keyshortcuts="/"
          value={typed}
          onType={type}
          onLeave={onLeave}
        />
        <Popover position="bottom-start" width="min(32rem, 94vw)" trapFocus returnFocus shadow="md">
          <Popover.Target>
            <Button variant="default" size="sm" leftSection={<IconFilter size={16} aria-hidden />}>
              {messages.filter}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <FilterForm filters={filters} onChange={onChange} topics={topics} />
          </Popover.Dropdown>
        </Popover>
        <Select
          aria-label={messages.sort}
          data={WORKLIST_SORTS.map((value) => ({ value, label: messages.sorts[value] }))}
          value={filters.sort ?? 'due'}
          onChange={(sort) => onChange({ sort: WORKLIST_SORTS.find((one) => one === sort) })}
          allowDeselect={false}
          w="11.5rem"
        />
      </Group>
      {named.length > 0 && (
        <Group gap={6} role="group" aria-label={messages.filters}>
          {named.map(({ key, name, value }) => (
            <Pill key={key} size="md" className={classes.pill} component="span">
              <Text span size="xs" c="dimmed">
                {name}
                {value !== undefined && ': '}
              </Text>
              {value}
              <ActionIcon
                variant="transparent"
                color="gray"
                size={24}
                aria-label={messages.removeFilter(name)}
                onClick={() => onChange({ [key]: undefined })}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            </Pill>
          ))}
          <Button variant="subtle" size="compact-sm" onClick={onClear}>
            {messages.clear}
          </Button>
        </Group>
      )}
    </>
  );
};

interface NamedFilter {
  readonly key: keyof WorkFilters;
  readonly name: string;
  readonly value?: string;
}

/** What narrows the list, in words. */
const useNamedFilters = (filters: WorkFilters): readonly NamedFilter[] => {
  const memberName = useMemberNames();
  const source = useSources(filters.source === undefined ? [] : [filters.source]);
  const inDispute = useDisputeNow(filters.dispute);
  const assignees: Readonly<Record<string, string>> = { me: messages.me, none: messages.nobody };
  const { state, assignee, priority, disputeState, dispute, topic, language, q } = filters;
  const all: readonly (NamedFilter | false | undefined)[] = [
    q !== undefined && { key: 'q', name: messages.claim, value: messages.words(q) },
    state !== undefined && {
      key: 'state',
      name: messages.state,
      value: statesIn(filters)
        .map((one) => reviewStates[one])
        .join(', '),
    },
    assignee !== undefined && {
      key: 'assignee',
      name: messages.assignee,
      value: assignees[assignee] ?? memberName(assignee) ?? '…',
    },
    priority !== undefined && { key: 'priority', name: messages.priority, value: priorities[priority] },
    disputeState !== undefined && {
      key: 'disputeState',
      name: messages.disputeState,
      value: disputeStateLabels[disputeState as DisputeState],
    },
    filters.source !== undefined && {
      key: 'source',
      name: messages.source,
      value: source(filters.source)?.name ?? '…',
    },
    dispute !== undefined && {
      key: 'dispute',
      name: messages.dispute,
      value: inDispute?.question ?? '…',
    },
    topic !== undefined && { key: 'topic', name: messages.topic, value: topic },
    language !== undefined && { key: 'language', name: messages.language, value: language },
    filters.overdue && { key: 'overdue', name: messages.onlyOverdue },
    filters.returned && { key: 'returned', name: messages.onlyReturned },
    filters.suggested && { key: 'suggested', name: messages.onlySuggested },
  ];
  return all.filter((one): one is NamedFilter => typeof one === 'object');
};
