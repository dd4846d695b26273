import { Accordion, Drawer, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useActions } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { ratingScalesQuery } from '../../data/policy.js';
import { problemOf } from '../../data/problem.js';
import type { RatingScale } from '../../data/types.js';
import { common } from '../../messages/common.js';
import { normalised, scale as messages } from '../../messages/scale.js';
import { useCan } from '../../parts/use-can.js';
import { CanButton } from '../../ui/can-button.js';
import { DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';
import { ScaleForm } from './scale-form.js';

export const ScalePart = () => {
  const { desk } = useDesk();
  const query = useQuery(ratingScalesQuery(desk.slug));
  const can = useCan('administer');
  const [opened, { open, close }] = useDisclosure();
  useActions(
    useMemo(
      () => [{ id: 'scale-add', label: messages.add, group: messages.title, keys: 'n', can, run: open }],
      [can, open],
    ),
  );
  return (
    <Section
      title={messages.title}
      hint={messages.hint}
      actions={
        <CanButton can={can} onClick={open}>
          {messages.add}
        </CanButton>
      }
    >
      <Loaded query={query} problemOf={problemOf}>
        {({ data: [current, ...earlier] }) => (
          <Stack gap="xl">
            {current && (
              <Section
                order={3}
                title={messages.current(current.name, current.version)}
                hint={messages.inUse}
              >
                <Values scale={current} />
              </Section>
            )}
            <Section order={3} title={messages.earlier}>
              {earlier.length === 0 ? (
                <Text size="sm" c="dimmed">
                  {messages.noEarlier}
                </Text>
              ) : (
                <Accordion variant="default" order={4} multiple>
                  {earlier.map((scale) => (
                    <Accordion.Item key={scale.id} value={scale.id}>
                      <Accordion.Control>{messages.current(scale.name, scale.version)}</Accordion.Control>
                      <Accordion.Panel>
                        <Values scale={scale} />
                      </Accordion.Panel>
                    </Accordion.Item>
                  ))}
                </Accordion>
              )}
            </Section>
            <Drawer
              opened={opened}
              onClose={close}
              position="right"
              size="xl"
              title={messages.add}
              closeButtonProps={{ 'aria-label': common.close }}
            >
              {current && <ScaleForm current={current} onDone={close} />}
            </Drawer>
          </Stack>
        )}
      </Loaded>
    </Section>
  );
};

const Values = ({ scale }: { readonly scale: RatingScale }) => (
  <DataTable
    label={messages.current(scale.name, scale.version)}
    rows={scale.values}
    keyOf={({ key }) => key}
    columns={[
      { key: 'label', header: messages.label, cell: ({ label }) => <b>{label}</b> },
      { key: 'key', header: messages.key, cell: ({ key }) => <code>{key}</code> },
      { key: 'definition', header: messages.definition, cell: ({ definition }) => definition ?? '–' },
      {
        key: 'normalised',
        header: messages.normalised,
        cell: (value) => (value.normalised === null ? messages.nothing : normalised[value.normalised]),
      },
    ]}
  />
);
