import {
  Button,
  Checkbox,
  CloseButton,
  Group,
  Input,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Role } from '../../../../libs/kernel/src/actor.js';
import { useDesk } from '../data/desk.js';
import type { MemberChange } from '../data/people.js';
import { membersQuery } from '../data/people.js';
import type { Fault } from '../data/problem.js';
import type { Member } from '../data/types.js';
import { errorAt } from '../lib/form-errors.js';
import { picker } from '../messages/picker.js';
import { media, memberForm as messages } from '../messages/profile.js';
import { roleMeanings, roles as roleNames } from '../messages/roles.js';

/** What can be changed of a member, each of it given: null where there is none. */
export type MemberDraft = Required<Omit<MemberChange, 'suspended'>>;

export const memberDraft = ({
  roles,
  languages,
  topics,
  wipLimit,
  deputyId,
  optOuts,
}: Member): MemberDraft => ({
  roles,
  languages,
  topics,
  wipLimit: wipLimit ?? null,
  deputyId: deputyId ?? null,
  optOuts,
});

interface MemberFieldsProps {
  readonly memberId: string;
  readonly value: MemberDraft;
  readonly onChange: (fields: Partial<MemberDraft>) => void;
  readonly errors?: readonly Fault[];
  /** Whether roles are shown: admins give them. */
  readonly withRoles?: boolean;
  /** How many reviews at once the desk allows. */
  readonly deskLimit?: number;
}

export const MemberFields = ({
  memberId,
  value,
  onChange,
  errors,
  withRoles,
  deskLimit,
}: MemberFieldsProps) => {
  const { languages, topics, wipLimit, deputyId, optOuts } = value;
  return (
    <Stack gap="md">
      {withRoles && (
        <RolesInput value={value.roles} onChange={(roles) => onChange({ roles })} errors={errors} />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="md">
        <TagsInput
          label={messages.native}
          description={messages.nativeHint}
          value={[...languages.native]}
          onChange={(native) => onChange({ languages: { ...languages, native } })}
          error={errorUnder(errors, '/languages/native')}
        />
        <TagsInput
          label={messages.working}
          description={messages.workingHint}
          value={[...languages.working]}
          onChange={(working) => onChange({ languages: { ...languages, working } })}
          error={errorUnder(errors, '/languages/working')}
        />
      </SimpleGrid>
      <TopicsInput value={topics} onChange={(changed) => onChange({ topics: changed })} errors={errors} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="md">
        <NumberInput
          label={messages.limit}
          description={messages.limitHint(deskLimit)}
          value={wipLimit ?? ''}
          min={1}
          max={50}
          allowDecimal={false}
          onChange={(limit) => onChange({ wipLimit: typeof limit === 'number' ? limit : null })}
          error={errorAt(errors, '/wipLimit')}
        />
        <DeputyInput
          memberId={memberId}
          value={deputyId}
          onChange={(id) => onChange({ deputyId: id })}
          error={errorAt(errors, '/deputyId')}
        />
      </SimpleGrid>
      <TagsInput
        label={messages.optTopics}
        description={messages.optTopicsHint}
        value={[...optOuts.topics]}
        onChange={(opted) => onChange({ optOuts: { ...optOuts, topics: opted } })}
        error={errorUnder(errors, '/optOuts/topics')}
      />
      <Checkbox.Group
        label={messages.optMedia}
        value={[...optOuts.media]}
        onChange={(opted) => onChange({ optOuts: { ...optOuts, media: opted } })}
      >
        <Group gap="md" mt={4}>
          {Object.entries(media).map(([medium, label]) => (
            <Checkbox key={medium} value={medium} label={label} />
          ))}
        </Group>
      </Checkbox.Group>
    </Stack>
  );
};

/** Of a list, the faults of its items too. */
const errorUnder = (errors: readonly Fault[] | undefined, pointer: string): string | undefined =>
  errorAt(
    errors?.map((fault) => (fault.pointer.startsWith(`${pointer}/`) ? { ...fault, pointer } : fault)),
    pointer,
  );

interface RolesInputProps {
  readonly value: readonly Role[];
  readonly onChange: (roles: Role[]) => void;
  readonly errors?: readonly Fault[];
}

export const RolesInput = ({ value, onChange, errors }: RolesInputProps) => (
  <Checkbox.Group
    label={messages.roles}
    value={[...value]}
    onChange={(chosen) => onChange(chosen)}
    error={errorUnder(errors, '/roles')}
  >
    <Stack gap="xs" mt={4}>
      {(Object.keys(roleNames) as Role[]).map((role) => (
        <Checkbox key={role} value={role} label={roleNames[role]} description={roleMeanings[role]} />
      ))}
    </Stack>
  </Checkbox.Group>
);

interface TopicsInputProps {
  readonly value: Member['topics'];
  readonly onChange: (topics: Member['topics']) => void;
  readonly errors?: readonly Fault[];
}

const TopicsInput = ({ value, onChange, errors }: TopicsInputProps) => {
  const put = (index: number, topic: Member['topics'][number]): void =>
    onChange(value.map((before, at) => (at === index ? topic : before)));
  return (
    <Stack component="fieldset" gap="xs" m={0} p={0} style={{ border: 0 }}>
      <Input.Label component="legend" px={0} mb={-4}>
        {messages.topics}
      </Input.Label>
      <Text size="xs" c="dimmed">
        {messages.topicsHint}
      </Text>
      {value.map(({ topic, level }, index) => (
        <Group key={index} gap="xs" align="flex-start" wrap="nowrap">
          <TextInput
            style={{ flex: 2 }}
            aria-label={messages.topic}
            placeholder={messages.topic}
            value={topic}
            onChange={({ currentTarget }) => put(index, { topic: currentTarget.value, level })}
            error={errorAt(errors, `/topics/${index}/topic`)}
          />
          <Select
            style={{ flex: 2 }}
            aria-label={messages.level}
            data={Object.entries(messages.levels).map(([key, label]) => ({ value: key, label }))}
            value={String(level)}
            allowDeselect={false}
            onChange={(chosen) => put(index, { topic, level: Number(chosen) })}
          />
          <CloseButton
            size="lg"
            aria-label={messages.removeTopic(topic)}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          />
        </Group>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...value, { topic: '', level: 1 }])}
        >
          {messages.addTopic}
        </Button>
      </div>
    </Stack>
  );
};

interface DeputyInputProps {
  readonly memberId: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: string;
}

/** Anybody who is still there, but the member. */
const DeputyInput = ({ memberId, value, onChange, error }: DeputyInputProps) => {
  const { desk } = useDesk();
  const { data = [] } = useQuery(membersQuery(desk.slug));
  const shown = data.filter(
    ({ id, suspendedAt }) => id !== memberId && (suspendedAt === undefined || id === value),
  );
  return (
    <Select
      label={messages.deputy}
      description={messages.deputyHint}
      data={shown.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
      placeholder={picker.member}
      nothingFoundMessage={picker.noMember}
      searchable
      clearable
    />
  );
};
