import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../data/desk.js';
import { membersQuery } from '../data/people.js';
import { picker as messages } from '../messages/picker.js';

interface MemberPickerProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Only those with one of these roles. */
  readonly roles?: readonly string[];
  readonly error?: string;
  readonly clearable?: boolean;
}

export const MemberPicker = ({ roles, ...rest }: MemberPickerProps) => {
  const { desk } = useDesk();
  const { data = [] } = useQuery(membersQuery(desk.slug));
  const shown = data.filter(
    (member) => roles === undefined || member.roles.some((role) => roles.includes(role)),
  );
  return (
    <Select
      {...rest}
      searchable
      data={shown.map(({ id, name }) => ({ value: id, label: name }))}
      placeholder={messages.member}
      nothingFoundMessage={messages.noMember}
    />
  );
};
