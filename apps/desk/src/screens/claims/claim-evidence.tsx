import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DIRECTIONS, type Direction } from '../../../../../libs/reviews/src/domain/evidence.js';
import { evidenceOnQuery } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Claim } from '../../data/types.js';
import { directions, claims as messages } from '../../messages/claims.js';
import { inWords } from '../../messages/words.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';
import { Shaped } from '../../ui/shaped.js';
import detail from '../../ui/detail.module.css';

const LOOKS = {
  supports: ['affirms', '+'],
  undermines: ['opposes', '−'],
  neutral: ['quiet', '·'],
} as const satisfies Record<Direction, unknown>;

const DirectionWord = ({ direction, count }: { readonly direction: Direction; readonly count?: number }) => {
  const [colour, shape] = LOOKS[direction];
  return (
    <Shaped colour={colour} shape={shape}>
      {directions[direction]}
      {count === undefined ? '' : `: ${count}`}
    </Shaped>
  );
};

/** What bears on it, and which way. */
export const ClaimEvidence = ({ claim }: { readonly claim: Claim }) => {
  const { desk } = useDesk();
  const query = useQuery(evidenceOnQuery(desk.slug, claim.id));
  return (
    <Section title={messages.evidence}>
      <Loaded query={query} problemOf={problemOf} rows={2}>
        {(lines) =>
          lines.length === 0 ? (
            <Text size="sm" c="dimmed">
              {messages.noEvidence}
            </Text>
          ) : (
            <>
              <Group gap="md" mb={4}>
                {DIRECTIONS.map((direction) => (
                  <Text key={direction} span size="sm">
                    <DirectionWord
                      direction={direction}
                      count={lines.filter((line) => line.direction === direction).length}
                    />
                  </Text>
                ))}
              </Group>
              <ul className={detail.list}>
                {lines.map((line) => (
                  <li key={line.id} className={detail.item}>
                    <Text size="sm">
                      <DirectionWord direction={line.direction} /> · {line.title}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {line.note}
                    </Text>
                    <Text size="xs" c="dimmed">
                      {inWords(line.kind)}
                      {(line.reliability ?? line.credibility) !== undefined &&
                        ` · ${messages.admiralty(line.reliability, line.credibility)}`}
                    </Text>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Section>
  );
};
