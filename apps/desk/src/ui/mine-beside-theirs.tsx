import { Alert, Radio, Table, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { conflict as messages } from '../messages/conflict.js';

/** A field that both of us changed. */
export interface Beside {
  readonly name: string;
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
  readonly chosen: 'mine' | 'theirs';
}

interface MineBesideTheirsProps {
  readonly fields: readonly Beside[];
  readonly onChoose: (name: string, whose: 'mine' | 'theirs') => void;
}

/** After a 412: what I typed beside what somebody else saved meanwhile, for me to choose between. */
export const MineBesideTheirs = ({ fields, onChoose }: MineBesideTheirsProps) => {
  const alert = useRef<HTMLDivElement>(null);
  // A long form was sent from its foot.
  useEffect(() => alert.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <Alert
      ref={alert}
      role="alert"
      color="yellow"
      icon={<IconUsers aria-hidden />}
      title={<span style={{ color: 'var(--mantine-color-text)' }}>{messages.title}</span>}
    >
      <Text size="sm" c="var(--mantine-color-text)">
        {fields.length === 0 ? messages.agreed : messages.hint}
      </Text>
      {fields.length > 0 && (
        <Table.ScrollContainer minWidth={320}>
          <Table withRowBorders={false} verticalSpacing={4} layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th w="6.5rem">{messages.field}</Table.Th>
                <Table.Th>{messages.mine}</Table.Th>
                <Table.Th>{messages.theirs}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {fields.map(({ name, label, mine, theirs, chosen }) => (
                <Table.Tr key={name} style={{ verticalAlign: 'top' }}>
                  <Table.Th scope="row" fw={500}>
                    {label}
                  </Table.Th>
                  {(['mine', 'theirs'] as const).map((whose) => (
                    <Table.Td key={whose}>
                      <Radio
                        name={`beside-${name}`}
                        checked={chosen === whose}
                        onChange={() => onChoose(name, whose)}
                        aria-label={whose === 'mine' ? messages.keepMine(label) : messages.takeTheirs(label)}
                        label={
                          <span style={{ overflowWrap: 'anywhere' }}>
                            {(whose === 'mine' ? mine : theirs) || <i>{messages.empty}</i>}
                          </span>
                        }
                      />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Alert>
  );
};
