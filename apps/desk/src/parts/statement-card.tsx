import { Box, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDesk, useMay } from '../data/desk.js';
import { useSources } from '../data/sources.js';
import type { Statement } from '../data/types.js';
import { statement as messages } from '../messages/statement.js';
import { hedges } from '../messages/words.js';
import { TextLink } from '../ui/link.js';
import { Quotation } from '../ui/quotation.js';
import { Time } from '../ui/time.js';
import { PositionBadge } from './badges.js';
import { StatementMenu } from './statement-deeds/statement-menu.js';
import { Translated } from './statement-deeds/translated.js';

interface StatementCardProps {
  readonly statement: Statement;
  /** Of which claim the stance is shown; without it, all are counted. */
  readonly claimId?: string;
  readonly children?: ReactNode;
}

/** Who said what, when, for whom and where; the quote in its language with the translation beside it. */
export const StatementCard = ({ statement, claimId, children }: StatementCardProps) => {
  const { desk } = useDesk();
  const mayRecord = useMay('record');
  const { speakerId, principalId, outletId, quote, paraphrase, utteredAt, stances, url, translations } =
    statement;
  const source = useSources([speakerId, principalId, ...(outletId === undefined ? [] : [outletId])]);
  const stance = stances.find((one) => one.claimId === claimId);
  const named = (id: string) => (
    <TextLink to="/desks/$desk/sources/$id" params={{ desk: desk.slug, id }} underline="always">
      {source(id)?.name ?? '…'}
    </TextLink>
  );
  return (
    <Paper withBorder p="sm" pos="relative">
      {mayRecord && statement.voidedAt === undefined && (
        <Box pos="absolute" top={8} right={6}>
          <StatementMenu statement={statement} speaker={source(speakerId)?.name ?? '…'} />
        </Box>
      )}
      <Stack gap="xs">
        <Group gap="xs" justify="space-between" wrap="wrap" pe={mayRecord ? 'lg' : 0}>
          <Text size="sm">
            <b>{named(speakerId)}</b>
            {principalId !== speakerId && (
              <>
                {' '}
                {messages.forWhom} {named(principalId)}
              </>
            )}{' '}
            <Text span c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              · <Time at={utteredAt} as="moment" />
            </Text>
          </Text>
          {stance && (
            <Text size="sm">
              <PositionBadge position={stance.stance} />
              {stance.hedge !== 'none' && (
                <Text span c="dimmed">
                  {' '}
                  {hedges[stance.hedge]}
                </Text>
              )}
            </Text>
          )}
        </Group>
        {quote && (
          <div
            style={{
              display: 'grid',
              gap: '0.75rem',
              gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
            }}
          >
            <Quotation {...quote} />
            {translations.map((translation) => (
              <Translated key={translation.id} translation={translation} />
            ))}
          </div>
        )}
        {paraphrase && <Text size="sm">{paraphrase}</Text>}
        {(outletId !== undefined || url !== undefined) && (
          <Text size="xs" c="dimmed">
            {outletId !== undefined && (
              <>
                {messages.carriedBy} {named(outletId)}{' '}
              </>
            )}
            {url !== undefined && (
              <a href={url} target="_blank" rel="noreferrer">
                {messages.original}
              </a>
            )}
          </Text>
        )}
        {statement.reason !== undefined && (
          <Text size="xs" c="dimmed">
            {messages.corrected(statement.reason)}
          </Text>
        )}
        {children}
      </Stack>
    </Paper>
  );
};
