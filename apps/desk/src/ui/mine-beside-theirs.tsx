import { Alert, Radio, Table, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Clash, Editing } from '../lib/editing.js';
import { conflict as messages } from '../messages/conflict.js';

interface MineBesideTheirsProps<Thing, Draft> {
  readonly editing: Editing<Thing, Draft>;
  readonly labelOf: (name: keyof Draft & string) => string;
  /** What a field holds, in words. */
  readonly show: (name: keyof Draft & string, value: Draft[keyof Draft]) => string;
}

/** After a 412: what I typed beside what somebody else saved meanwhile, for me to choose between. */
export const MineBesideTheirs = <Thing, Draft>({
  editing: { clashing, choose },
  ...words
}: MineBesideTheirsProps<Thing, Draft>) =>
  clashing && <Conflict clashing={clashing} choose={choose} {...words} />;

interface ConflictProps<Draft> extends Pick<MineBesideTheirsProps<unknown, Draft>, 'labelOf' | 'show'> {
  readonly clashing: readonly Clash<Draft>[];
  readonly choose: Editing<unknown, Draft>['choose'];
}

const Conflict = <Draft,>({ clashing, choose, labelOf, show }: ConflictProps<Draft>) => {
  const alert = useRef<HTMLDivElement>(null);
  // It may stand far from what was pressed.
  useEffect(() => {
    // Not handed back: in new browsers it answers a promise.
    void alert.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Alert
      ref={alert}
      role="alert"
      color="yellow"
      icon={<IconUsers aria-hidden />}
      title={<span style={{ color: 'var(--mantine-color-text)' }}>{messages.title}</span>}
    >
      <Text size="sm" c="var(--mantine-color-text)">
        {clashing.length === 0 ? messages.agreed : messages.hint}
      </Text>
      {clashing.length > 0 && (
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
              {clashing.map(({ name, mine, theirs, chosen }) => (
                <Table.Tr key={name} style={{ verticalAlign: 'top' }}>
                  <Table.Th scope="row" fw={500}>
                    {labelOf(name)}
                  </Table.Th>
                  {(['mine', 'theirs'] as const).map((whose) => (
                    <Table.Td key={whose}>
                      <Radio
                        name={`beside-${name}`}
                        checked={chosen === whose}
                        onChange={() => choose(name, whose)}
                        aria-label={(whose === 'mine' ? messages.keepMine : messages.takeTheirs)(
                          labelOf(name),
                        )}
                        label={
                          <span style={{ overflowWrap: 'anywhere' }}>
                            {show(name, whose === 'mine' ? mine : theirs) || <i>{messages.empty}</i>}
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
