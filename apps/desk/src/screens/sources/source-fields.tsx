import { ActionIcon, Button, Fieldset, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { SOURCE_KINDS } from '../../../../../libs/sources/src/domain/source.js';
import type { Problem } from '../../data/problem.js';
import { errorAt } from '../../lib/form-errors.js';
import { countryName } from '../../messages/countries.js';
import { sourceKinds, sources as messages } from '../../messages/sources.js';
import { LanguagePicker } from '../../parts/language-picker.js';
import { SourcePicker } from '../../parts/source-picker.js';
import type { SourceDraft } from './source-draft.js';

interface SourceFieldsProps {
  readonly draft: SourceDraft;
  readonly set: (change: Partial<SourceDraft>) => void;
  /** Of one that is on record already, the kind stays. */
  readonly isNew: boolean;
  readonly problem?: Problem | undefined;
}

/** Pointers that one of the fields shows. */
export const isShownBySourceFields = (pointer: string): boolean =>
  /^\/(kind|name|aliases|partOfId|country|externalIds)(\/|$)/.test(pointer);

export const SourceFields = ({ draft, set, isNew, problem }: SourceFieldsProps) => {
  const at = (pointer: string) => errorAt(problem?.errors, pointer);
  return (
    <Stack gap="sm">
      {isNew && (
        <Select
          label={messages.kind}
          required
          allowDeselect={false}
          value={draft.kind}
          onChange={(kind) => kind !== null && set({ kind })}
          data={SOURCE_KINDS.map((value) => ({ value, label: sourceKinds[value] }))}
          error={at('/kind')}
        />
      )}
      <TextInput
        label={messages.name}
        required
        data-autofocus
        value={draft.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        error={at('/name')}
      />
      <Aliases aliases={draft.aliases} onChange={(aliases) => set({ aliases })} errorOf={at} />
      <SourcePicker
        label={messages.partOf}
        clearable
        value={draft.partOfId}
        onChange={(partOfId) => set({ partOfId })}
        error={at('/partOfId')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label={messages.country}
          description={countryName(draft.country) ?? messages.countryHint}
          maxLength={2}
          value={draft.country}
          onChange={({ currentTarget }) => set({ country: currentTarget.value.toUpperCase() })}
          error={at('/country')}
        />
        <TextInput
          label={messages.wikidata}
          description={messages.wikidataHint}
          value={draft.wikidata}
          onChange={({ currentTarget }) => set({ wikidata: currentTarget.value })}
          error={at('/externalIds/wikidata') ?? at('/externalIds')}
        />
      </SimpleGrid>
    </Stack>
  );
};

interface AliasesProps {
  readonly aliases: SourceDraft['aliases'];
  readonly onChange: (aliases: SourceDraft['aliases']) => void;
  readonly errorOf: (pointer: string) => string | undefined;
}

const Aliases = ({ aliases, onChange, errorOf }: AliasesProps) => {
  const put = (index: number, change: Partial<SourceDraft['aliases'][number]>) =>
    onChange(aliases.map((alias, at) => (at === index ? { ...alias, ...change } : alias)));
  return (
    <Fieldset legend={messages.aliases} p="sm">
      <Stack gap="xs">
        {aliases.map((alias, index) => (
          <Group key={index} gap="xs" align="flex-end" wrap="nowrap">
            <div style={{ flex: 2 }}>
              <TextInput
                label={messages.aliasName(index + 1)}
                lang={alias.language || undefined}
                dir="auto"
                value={alias.name}
                onChange={({ currentTarget }) => put(index, { name: currentTarget.value })}
                error={errorOf(`/aliases/${index}/name`)}
              />
            </div>
            <div style={{ flex: 1 }}>
              <LanguagePicker
                label={messages.aliasLanguage(index + 1)}
                value={alias.language || null}
                onChange={(language) => put(index, { language: language ?? '' })}
                error={errorOf(`/aliases/${index}/language`)}
              />
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={messages.removeAlias(index + 1)}
              onClick={() => onChange(aliases.filter((_, at) => at !== index))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'start' }}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...aliases, { language: '', name: '' }])}
        >
          {messages.addAlias}
        </Button>
      </Stack>
    </Fieldset>
  );
};
