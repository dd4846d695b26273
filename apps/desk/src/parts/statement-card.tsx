import { Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDesk } from '../data/desk.js';
import { useSources } from '../data/sources.js';
import type { Statement } from '../data/types.js';
import { statement as messages } from '../messages/statement.js';
import { hedges } from '../messages/words.js';
import { TextLink } from '../ui/link.js';
import { Quotation } from '../ui/quotation.js';
import { Time } from '../ui/time.js';
import { PositionBadge } from './badges.js';

interface StatementCardProps {
  readonly statement: Statement;
  /** Of which claim the stance is shown; without it, all are counted. */
  readonly claimId?: string;
  readonly children?: ReactNode;
}

/** Who said what, when, for whom and where; the quote in its language with the translation beside it. */
export const StatementCard = ({ statement, claimId, children }: StatementCardProps) => {
  const { desk } = useDesk();
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
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group gap="xs" justify="space-between" wrap="wrap">
          <Text size="sm">
            <b>{named(speakerId)}</b>
            {principalId !== speakerId && (
              <>
                {' '}
                {messages.forWhom} {named(principalId)}
              </>
            )}{' '}
            <Text span c="dimmed">
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
              <div key={translation.id}>
                <Quotation text={translation.text} language={translation.language} />
                <Text size="xs" c="dimmed" mt={4}>
                  {messages.translation(translation.language, translation.machine)}
                </Text>
              </div>
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
        {children}
      </Stack>
    </Paper>
  );
};
