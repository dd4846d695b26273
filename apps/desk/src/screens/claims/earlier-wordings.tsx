import { Text } from '@mantine/core';
import type { Claim } from '../../data/types.js';
import { claims as messages } from '../../messages/claims.js';
import { Time } from '../../ui/time.js';

/** The wordings before the one that stands, the newest first. */
export const EarlierWordings = ({ claim: { wordings, language } }: { readonly claim: Claim }) => {
  const earlier = wordings.slice(0, -1).reverse();
  if (earlier.length === 0) return null;
  return (
    <Text component="details" size="sm" mt={4}>
      <Text component="summary" size="sm" c="dimmed" style={{ cursor: 'pointer' }}>
        {messages.earlierWordings(earlier.length)}
      </Text>
      <ol style={{ margin: 0, paddingInlineStart: '1.25rem' }} reversed>
        {earlier.map(({ version, wording, recordedAt }) => (
          <li key={version}>
            <span lang={language} dir="auto">
              {wording}
            </span>{' '}
            <Text span size="xs" c="dimmed">
              <Time at={recordedAt} as="moment" />
            </Text>
          </li>
        ))}
      </ol>
    </Text>
  );
};
