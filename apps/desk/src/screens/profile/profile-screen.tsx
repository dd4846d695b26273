import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../data/desk.js';
import { memberQuery } from '../../data/people.js';
import { problemOf } from '../../data/problem.js';
import { profile as messages } from '../../messages/profile.js';
import { roles as roleNames } from '../../messages/roles.js';
import { AbsenceList } from '../../parts/absence-list.js';
import { MemberEditor } from '../../parts/member-editor.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { ColourChoice } from './colour-choice.js';
import { MailChoice } from './mail-choice.js';
import classes from './profile.module.css';
import { Tokens } from './tokens.js';

export const ProfileScreen = () => {
  const { desk, user } = useDesk();
  const query = useQuery(memberQuery(desk.slug, desk.memberId));
  const isReader = desk.roles.every((role) => role === 'reader');
  return (
    <Page title={messages.title}>
      <Stack gap="xl" maw="56rem">
        <Section title={messages.account} hint={messages.accountHint}>
          <dl className={classes.facts}>
            <dt>{messages.name}</dt>
            <dd>{user.name}</dd>
            <dt>{messages.email}</dt>
            <dd>{user.email}</dd>
            <dt>{messages.roles}</dt>
            <dd>{desk.roles.map((role) => roleNames[role]).join(', ')}</dd>
          </dl>
        </Section>
        <Section title={messages.work} hint={isReader ? messages.readerHint : messages.workHint}>
          <Loaded query={query} problemOf={problemOf}>
            {(member) => <MemberEditor member={member} saved={messages.saved} />}
          </Loaded>
        </Section>
        <AbsenceList memberId={desk.memberId} />
        <Section title={messages.mail} hint={messages.mailHint}>
          <MailChoice />
        </Section>
        <Section title={messages.colours} hint={messages.coloursHint}>
          <ColourChoice />
        </Section>
        <Tokens />
      </Stack>
    </Page>
  );
};
