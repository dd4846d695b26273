import { Stack, Title } from '@mantine/core';
import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useMemo } from 'react';
import { useActions } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { settings as messages } from '../../messages/settings.js';
import { Empty } from '../../ui/empty.js';
import { Page } from '../../ui/page.js';
import { ConflictsPart } from './conflicts-part.js';
import { KeysPart } from './keys-part.js';
import { MembersPart } from './members-part.js';
import { OnlyAdmins } from './only-admins.js';
import { PARTS, type PartName } from './parts.js';
import { PolicyPart } from './policy-part.js';
import { ScalePart } from './scale-part.js';
import { SettingsNavigation } from './settings-navigation.js';
import classes from './settings.module.css';
import { WebhooksPart } from './webhooks-part.js';

const VIEWS: Readonly<Record<PartName, ReactElement>> = {
  members: <MembersPart />,
  conflicts: <ConflictsPart />,
  policy: <PolicyPart />,
  scale: <ScalePart />,
  keys: <KeysPart />,
  webhooks: <WebhooksPart />,
};

export const SettingsScreen = () => {
  const { part: asked } = useParams({ strict: false });
  const { desk } = useDesk();
  const navigate = useNavigate();
  useActions(
    useMemo(
      () =>
        PARTS.map(({ name }) => ({
          id: `settings-${name}`,
          label: `${messages.title}: ${messages[name]}`,
          group: messages.title,
          run: () =>
            void navigate({ to: '/desks/$desk/settings/$part', params: { desk: desk.slug, part: name } }),
        })),
      [desk.slug, navigate],
    ),
  );
  const [first] = PARTS.filter(({ needs }) => desk.may.includes(needs));
  if (asked === undefined && first !== undefined)
    return (
      <Navigate to="/desks/$desk/settings/$part" params={{ desk: desk.slug, part: first.name }} replace />
    );
  const part = PARTS.find(({ name }) => name === asked);
  return (
    <Page
      title={part ? `${messages[part.name]} · ${messages.title}` : messages.title}
      heading={
        <Title order={1} size="h3">
          {messages.title}
        </Title>
      }
    >
      <div className={classes.layout}>
        <SettingsNavigation />
        <Stack gap="lg" miw={0}>
          {part === undefined ? (
            <Empty title={messages.noPart} hint={messages.noPartHint} />
          ) : desk.may.includes(part.needs) ? (
            VIEWS[part.name]
          ) : (
            <OnlyAdmins title={messages[part.name]} />
          )}
        </Stack>
      </div>
    </Page>
  );
};
