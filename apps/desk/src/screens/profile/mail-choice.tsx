import { Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MAIL_PREFERENCES } from '../../../../../libs/notifications/src/domain/mail-preference.js';
import { useDesk } from '../../data/desk.js';
import { mailPreferencesQuery, useChangeMailPreferences } from '../../data/notifications.js';
import { problemOf } from '../../data/problem.js';
import { mailPreferences, profile as messages } from '../../messages/profile.js';
import { Loaded } from '../../ui/loaded.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

/** Saved as it is chosen. */
export const MailChoice = () => {
  const { desk } = useDesk();
  const query = useQuery(mailPreferencesQuery(desk.slug));
  const change = useChangeMailPreferences(desk.slug);
  return (
    <Loaded query={query} problemOf={problemOf} rows={3}>
      {({ mail }) => (
        <Stack gap="sm">
          <Radio.Group aria-label={messages.mail} value={mail} onChange={(chosen) => change.mutate(chosen)}>
            <Stack gap="xs">
              {MAIL_PREFERENCES.map((preference) => (
                <Radio key={preference} value={preference} label={mailPreferences[preference]} />
              ))}
            </Stack>
          </Radio.Group>
          {change.isError && <ProblemAlert problem={problemOf(change.error)} />}
        </Stack>
      )}
    </Loaded>
  );
};
