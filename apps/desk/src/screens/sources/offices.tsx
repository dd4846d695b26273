import { Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { tenuresQuery, useSources } from '../../data/sources.js';
import type { Allowed, Source, Tenure } from '../../data/types.js';
import { sources as messages } from '../../messages/sources.js';
import { CanButton } from '../../ui/can-button.js';
import { TextLink } from '../../ui/link.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';
import { TimeBars } from './time-bars.js';

interface OfficesProps {
  readonly source: Source;
  readonly can: Allowed;
  readonly onAdd: () => void;
}

/** Days are as they were recorded, wherever the reader is. */
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const dayOf = (at: string): string => day.format(new Date(at));

const newestFirst = (a: Tenure, b: Tenure): number => Date.parse(b.from) - Date.parse(a.from);

/** The offices that a person held, in time and in a table. */
export const Offices = ({ source, can, onAdd }: OfficesProps) => {
  const { desk } = useDesk();
  const query = useQuery(tenuresQuery(desk.slug, source.id));
  return (
    <Section
      title={messages.offices}
      actions={
        <CanButton
          can={can}
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-keyshortcuts="o"
          onClick={onAdd}
        >
          {messages.addOffice}
        </CanButton>
      }
    >
      <Loaded query={query} problemOf={problemOf} rows={2}>
        {(tenures) =>
          tenures.length === 0 ? (
            <Text size="sm" c="dimmed">
              {messages.noOffices}
            </Text>
          ) : (
            <>
              <TimeBars
                bars={[...tenures].sort(newestFirst).map(({ id, office, from, to }) => ({
                  id,
                  label: office,
                  from: Date.parse(from),
                  to: to === undefined ? undefined : Date.parse(to),
                }))}
              />
              <OfficesTable tenures={[...tenures].sort(newestFirst)} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
};

const OfficesTable = ({ tenures }: { readonly tenures: readonly Tenure[] }) => {
  const { desk } = useDesk();
  const source = useSources(
    tenures.flatMap(({ institutionId, speaksForId }) => [institutionId, speaksForId]),
  );
  const named = (id: string) => (
    <TextLink to="/desks/$desk/sources/$id" params={{ desk: desk.slug, id }} size="sm">
      {source(id)?.name ?? '…'}
    </TextLink>
  );
  return (
    <Table.ScrollContainer minWidth={480} type="native">
      <Table verticalSpacing={6} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{messages.office}</Table.Th>
            <Table.Th>{messages.institution}</Table.Th>
            <Table.Th>{messages.speaksFor}</Table.Th>
            <Table.Th>{messages.from}</Table.Th>
            <Table.Th>{messages.to}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tenures.map(({ id, office, institutionId, speaksForId, from, to }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={500}>
                {office}
              </Table.Th>
              <Table.Td>{named(institutionId)}</Table.Td>
              <Table.Td>{named(speaksForId)}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{dayOf(from)}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {to === undefined ? (
                  <Text span size="sm" c="dimmed">
                    {messages.now}
                  </Text>
                ) : (
                  dayOf(to)
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
