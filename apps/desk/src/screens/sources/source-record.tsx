import { Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { STANCES } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { sourceRecordQuery } from '../../data/sources.js';
import type { Source, SourceRecord as Record } from '../../data/types.js';
import { formatDate } from '../../lib/time.js';
import { sources as messages } from '../../messages/sources.js';
import { positions, transitions } from '../../messages/words.js';
import { PositionBadge } from '../../parts/badges.js';
import { TextLink } from '../../ui/link.js';
import { Loaded } from '../../ui/loaded.js';
import { Quotation } from '../../ui/quotation.js';
import { Section } from '../../ui/section.js';
import { Shaped } from '../../ui/shaped.js';
import { Time } from '../../ui/time.js';
import detail from '../../ui/detail.module.css';
import classes from './sources.module.css';

/** What it said so far, where it moved, and what was found on what it spoke of. */
export const SourceRecord = ({ source }: { readonly source: Source }) => {
  const { desk } = useDesk();
  const query = useQuery(sourceRecordQuery(desk.slug, source.id));
  return (
    <Section title={messages.trackRecord}>
      <Loaded query={query} problemOf={problemOf} rows={5}>
        {(record) =>
          record.statements === 0 ? (
            <Text size="sm" c="dimmed">
              {messages.noRecord}
            </Text>
          ) : (
            <Stack gap="lg">
              <Counts record={record} />
              <Reversals reversals={record.reversals} />
              <Verdicts verdicts={record.verdicts} />
              <Latest latest={record.latest} />
            </Stack>
          )
        }
      </Loaded>
    </Section>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div>
    <Text component="h3" size="sm" fw={600} m={0} mb={4}>
      {title}
    </Text>
    {children}
  </div>
);

const ClaimLink = ({ id, wording }: { readonly id: string; readonly wording: string }) => {
  const { desk } = useDesk();
  return (
    <TextLink to="/desks/$desk/claims/$id" params={{ desk: desk.slug, id }} search={{}} size="sm">
      {wording}
    </TextLink>
  );
};

const Counts = ({ record: { statements, firstAt, lastAt, stances } }: { readonly record: Record }) => {
  const most = Math.max(1, ...Object.values(stances));
  return (
    <div>
      <Text size="sm" mb="xs">
        <b>{messages.statements(statements)}</b>
        {firstAt && lastAt && (
          <Text span c="dimmed" size="sm">
            {' '}
            {messages.since(formatDate(firstAt), formatDate(lastAt))}
          </Text>
        )}
      </Text>
      <dl className={classes.stances} aria-label={messages.stances}>
        {STANCES.map((stance) => (
          <Fragment key={stance}>
            <dt>
              <PositionBadge position={stance} />
            </dt>
            <dd className={classes.count}>{stances[stance]}</dd>
            <dd aria-hidden>
              <div
                className={classes.amount}
                style={{ inlineSize: `${(100 * stances[stance]) / most}%`, color: 'var(--cc-quiet)' }}
              />
            </dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
};

const Reversals = ({ reversals }: Pick<Record, 'reversals'>) => (
  <Part title={messages.reversals}>
    {reversals.length === 0 ? (
      <Text size="sm" c="dimmed">
        {messages.noReversals}
      </Text>
    ) : (
      <ol className={detail.list} aria-label={messages.reversals}>
        {reversals.map(({ claimId, wording, at, kind, from, to, statementId }) => (
          <li key={statementId + claimId} className={detail.item}>
            <Text size="sm">
              <Shaped colour="torn" shape="↪">
                {transitions[kind]}
              </Shaped>{' '}
              {positions[from]} → {to === 'none' ? messages.nothingHeld : positions[to]}{' '}
              <Text span size="xs" c="dimmed">
                · <Time at={at} as="moment" />
              </Text>
            </Text>
            <ClaimLink id={claimId} wording={wording} />
          </li>
        ))}
      </ol>
    )}
  </Part>
);

const SIDES = {
  affirms: ['affirms', '●'],
  opposes: ['opposes', '✕'],
  other: ['withholds', '–'],
} as const;

const Verdicts = ({ verdicts }: Pick<Record, 'verdicts'>) => {
  const { desk } = useDesk();
  return (
    <Part title={messages.verdicts}>
      {verdicts.length === 0 ? (
        <Text size="sm" c="dimmed">
          {messages.noVerdicts}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={480} type="native">
          <Table verticalSpacing={6} fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{messages.claim}</Table.Th>
                <Table.Th>{messages.itsPosition}</Table.Th>
                <Table.Th>{messages.verdict}</Table.Th>
                <Table.Th>{messages.published}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {verdicts.map(({ claimId, wording, label, position, reviewId, publishedAt }) => (
                <Table.Tr key={claimId} style={{ verticalAlign: 'top' }}>
                  <Table.Th scope="row" fw={400}>
                    <ClaimLink id={claimId} wording={wording} />
                  </Table.Th>
                  <Table.Td>
                    <Shaped colour={SIDES[position][0]} shape={SIDES[position][1]}>
                      {messages.positions[position]}
                    </Shaped>
                  </Table.Td>
                  <Table.Td>
                    <TextLink
                      to="/desks/$desk/reviews/$id"
                      params={{ desk: desk.slug, id: reviewId }}
                      search={{}}
                      size="sm"
                    >
                      {label}
                    </TextLink>
                  </Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    <Time at={publishedAt} as="moment" />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Part>
  );
};

const Latest = ({ latest }: Pick<Record, 'latest'>) => (
  <Part title={messages.latest}>
    <ul className={detail.list}>
      {latest.map(({ statementId, utteredAt, quote, paraphrase, stances }) => (
        <li key={statementId} className={detail.item}>
          <Text size="xs" c="dimmed" mb={2}>
            <Time at={utteredAt} as="moment" />
          </Text>
          {quote ? <Quotation {...quote} /> : <Text size="sm">{paraphrase}</Text>}
          <ul className={detail.list} style={{ marginBlockStart: '0.25rem' }}>
            {stances.map(({ claimId, wording, stance }) => (
              <Text component="li" size="sm" key={claimId}>
                <PositionBadge position={stance} /> <ClaimLink id={claimId} wording={wording} />
              </Text>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </Part>
);
