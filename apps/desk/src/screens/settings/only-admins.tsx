import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../data/desk.js';
import { membersQuery } from '../../data/people.js';
import { settings as messages } from '../../messages/settings.js';
import { Empty } from '../../ui/empty.js';
import { Section } from '../../ui/section.js';

/** In place of a part that the person may not see: who can be asked. */
export const OnlyAdmins = ({ title }: { readonly title: string }) => {
  const { desk } = useDesk();
  const { data = [] } = useQuery(membersQuery(desk.slug));
  const admins = data.filter(
    ({ roles, suspendedAt }) => roles.includes('admin') && suspendedAt === undefined,
  );
  const names = admins.map(({ name }) => name).join(', ');
  return (
    <Section title={title}>
      <Empty
        order={3}
        icon={<IconLock size={28} aria-hidden />}
        title={messages.notYours}
        hint={messages.askThem(names === '' ? messages.anAdmin : names)}
      />
    </Section>
  );
};
