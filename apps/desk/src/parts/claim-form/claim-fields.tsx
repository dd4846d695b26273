import {
  ActionIcon,
  Fieldset,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  TextInput,
  Textarea,
} from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Problem } from '../../data/problem.js';
import { useSources } from '../../data/sources.js';
import { errorAt } from '../../lib/form-errors.js';
import { claims as messages } from '../../messages/claims.js';
import { DisputePicker } from '../dispute-picker.js';
import { LanguagePicker } from '../language-picker.js';
import { SourcePicker } from '../source-picker.js';
import type { ClaimDraft, Digits } from './claim-draft.js';
import { useKnownTopics } from './known-topics.js';

interface ClaimFieldsProps {
  readonly draft: ClaimDraft;
  readonly set: (change: Partial<ClaimDraft>) => void;
  readonly problem?: Problem | undefined;
  /** Below the wording. */
  readonly children?: ReactNode;
}

/** Pointers that one of the fields shows. */
export const isShownByClaimFields = (pointer: string): boolean =>
  /^\/(wording|language|topics|eventFrom|eventTo|place|addressesIds|disputeId)(\/|$)/.test(pointer);

const digits = (value: string | number): Digits => (typeof value === 'number' ? value : '');

export const ClaimFields = ({ draft, set, problem, children }: ClaimFieldsProps) => {
  const at = (...pointers: string[]): string | undefined =>
    pointers.map((pointer) => errorAt(problem?.errors, pointer)).find(Boolean);
  const { place } = draft;
  const setPlace = (change: Partial<ClaimDraft['place']>) => set({ place: { ...place, ...change } });
  return (
    <Stack gap="sm">
      <Textarea
        label={messages.wording}
        description={messages.wordingHint}
        required
        data-autofocus
        autosize
        minRows={2}
        maxRows={6}
        lang={draft.language ?? undefined}
        dir="auto"
        value={draft.wording}
        onChange={({ currentTarget }) => set({ wording: currentTarget.value })}
        error={at('/wording')}
      />
      {children}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <LanguagePicker
          label={messages.language}
          required
          value={draft.language}
          onChange={(language) => set({ language })}
          error={at('/language')}
        />
        <DisputePicker
          label={messages.dispute}
          clearable
          value={draft.disputeId}
          onChange={(disputeId) => set({ disputeId })}
          error={at('/disputeId')}
        />
      </SimpleGrid>
      <TagsInput
        label={messages.topics}
        description={messages.topicsHint}
        data={[...useKnownTopics()]}
        value={[...draft.topics]}
        onChange={(topics) => set({ topics })}
        error={at('/topics')}
        acceptValueOnBlur
      />
      <Addresses
        ids={draft.addressesIds}
        onChange={(addressesIds) => set({ addressesIds })}
        error={at('/addressesIds')}
      />
      <Fieldset legend={messages.when} p="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            type="datetime-local"
            label={messages.eventFrom}
            value={draft.eventFrom}
            onChange={({ currentTarget }) => set({ eventFrom: currentTarget.value })}
            error={at('/eventFrom')}
          />
          <TextInput
            type="datetime-local"
            label={messages.eventTo}
            value={draft.eventTo}
            onChange={({ currentTarget }) => set({ eventTo: currentTarget.value })}
            error={at('/eventTo')}
          />
        </SimpleGrid>
        <Text size="xs" c="dimmed" mt={4}>
          {messages.zone}
        </Text>
      </Fieldset>
      <Fieldset legend={messages.where} p="sm">
        <Stack gap="sm">
          <TextInput
            label={messages.place}
            value={place.name}
            onChange={({ currentTarget }) => setPlace({ name: currentTarget.value })}
            error={at('/place/name', '/place')}
          />
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
            <NumberInput
              label={messages.latitude}
              hideControls
              decimalScale={6}
              value={place.lat}
              onChange={(value) => setPlace({ lat: digits(value) })}
              error={at('/place/lat')}
            />
            <NumberInput
              label={messages.longitude}
              hideControls
              decimalScale={6}
              value={place.lon}
              onChange={(value) => setPlace({ lon: digits(value) })}
              error={at('/place/lon')}
            />
            <NumberInput
              label={messages.radius}
              hideControls
              allowNegative={false}
              value={place.radiusM}
              onChange={(value) => setPlace({ radiusM: digits(value) })}
              error={at('/place/radiusM')}
            />
          </SimpleGrid>
        </Stack>
      </Fieldset>
    </Stack>
  );
};

interface AddressesProps {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly error?: string | undefined;
}

const Addresses = ({ ids, onChange, error }: AddressesProps) => {
  const source = useSources(ids);
  return (
    <div>
      <SourcePicker
        // Chosen, it joins the list, and the field is free for the next.
        key={ids.length}
        label={messages.addresses}
        placeholder={messages.addAddress}
        value={null}
        onChange={(id) => {
          if (id !== null && !ids.includes(id)) onChange([...ids, id]);
        }}
        error={error}
      />
      {ids.length > 0 && (
        <Group component="ul" gap={4} mt={4} p={0} style={{ listStyle: 'none' }}>
          {ids.map((id) => {
            const name = source(id)?.name ?? '…';
            return (
              <Group
                component="li"
                key={id}
                gap={2}
                ps="xs"
                wrap="nowrap"
                bd="1px solid var(--cc-line)"
                style={{ borderRadius: 'var(--mantine-radius-sm)' }}
              >
                <Text size="sm">{name}</Text>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={messages.removeAddress(name)}
                  onClick={() => onChange(ids.filter((other) => other !== id))}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              </Group>
            );
          })}
        </Group>
      )}
    </div>
  );
};
