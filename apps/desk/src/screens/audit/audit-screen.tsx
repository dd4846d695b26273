import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { audit as messages } from '../../messages/audit.js';
import { Page } from '../../ui/page.js';
import { AuditFilters } from './audit-filters.js';
import { DeskEvents } from './desk-events.js';
import { ThingAudit } from './thing-audit.js';

const route = getRouteApi('/desks/$desk/audit');

export const AuditScreen = () => {
  const search = route.useSearch();
  const { of, id } = search;
  if (of !== undefined && id !== undefined) return <ThingAudit key={`${of}/${id}`} of={of} id={id} />;
  const { type, actor, subject } = search;
  return (
    <Page title={messages.title}>
      <Text size="sm" c="dimmed">
        {messages.hint}
      </Text>
      <AuditFilters search={search} />
      <DeskEvents key={JSON.stringify([type, actor, subject])} filters={{ type, actor, subject }} />
    </Page>
  );
};
