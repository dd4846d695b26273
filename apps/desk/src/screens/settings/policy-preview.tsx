import { List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMemberNames } from '../../data/people.js';
import type { PolicyPreview } from '../../data/policy.js';
import { common } from '../../messages/common.js';
import { policy as messages } from '../../messages/policy.js';
import { DataTable } from '../../ui/data-table.js';
import { type PolicyDraft, labelOf, shownValue } from './policy-draft.js';

interface PolicyPreviewViewProps {
  readonly preview: PolicyPreview;
  readonly before: PolicyDraft;
  readonly changed: PolicyDraft;
}

/** What a change would do, as the server reckons it, before it is made. */
export const PolicyPreviewView = ({ preview, before, changed }: PolicyPreviewViewProps) => {
  const nameOf = useMemberNames();
  const { atOnce, fromNowOn, underWay, overLimit, reordered } = preview.affects;
  return (
    <Stack gap="md">
      <DataTable
        label={messages.previewTitle}
        rows={Object.entries(changed)}
        keyOf={([name]) => name}
        columns={[
          { key: 'setting', header: messages.setting, cell: ([name]) => <b>{labelOf(name)}</b> },
          { key: 'before', header: messages.before, cell: ([name]) => shownValue(name, before[name]) },
          { key: 'after', header: messages.after, cell: ([name, value]) => shownValue(name, value) },
        ]}
      />
      {atOnce.length > 0 && <Effect title={messages.atOnce}>{atOnce.map(labelOf).join(', ')}</Effect>}
      {fromNowOn.length > 0 && (
        <Effect title={messages.fromNowOn}>{fromNowOn.map(labelOf).join(', ')}</Effect>
      )}
      {fromNowOn.length > 0 && (
        <Effect title={messages.underWay}>
          {underWay.length === 0 ? (
            messages.noneUnderWay
          ) : (
            <List size="sm">
              {underWay.map(({ version, reviews }) => (
                <List.Item key={version}>{messages.underWayLine(reviews, version)}</List.Item>
              ))}
            </List>
          )}
        </Effect>
      )}
      {overLimit.length > 0 && (
        <Effect title={messages.overLimit}>
          <List size="sm">
            {overLimit.map(({ memberId, held }) => (
              <List.Item key={memberId}>
                {messages.overLimitLine(nameOf(memberId) ?? common.unknown, held)}
              </List.Item>
            ))}
          </List>
        </Effect>
      )}
      {reordered > 0 && <Text size="sm">{messages.reordered(reordered)}</Text>}
    </Stack>
  );
};

const Effect = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div>
    <Title order={3} size="sm">
      {title}
    </Title>
    <Text size="sm" component="div">
      {children}
    </Text>
  </div>
);
