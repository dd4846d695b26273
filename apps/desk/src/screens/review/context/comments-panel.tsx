import { Button, Group, MultiSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commentsQuery, useAddComment, useVoidComment } from '../../../data/comments.js';
import { useDesk, useMay } from '../../../data/desk.js';
import { membersQuery, useMemberNames } from '../../../data/people.js';
import { problemOf } from '../../../data/problem.js';
import type { Comment } from '../../../data/types.js';
import { errorAt } from '../../../lib/form-errors.js';
import { review as reviewMessages } from '../../../messages/review.js';
import { Form } from '../../../ui/form.js';
import { Loaded } from '../../../ui/loaded.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { Time } from '../../../ui/time.js';
import { Panel } from '../panel.js';
import classes from '../review.module.css';

const messages = reviewMessages.comments;
export const COMMENT_ID = 'review-comment';

/** What members say to each other on the review. It is no contribution to it. */
export const CommentsPanel = ({ reviewId }: { readonly reviewId: string }) => {
  const { desk } = useDesk();
  const mayComment = useMay('review');
  const query = useQuery(commentsQuery(desk.slug, reviewId));
  return (
    <Panel name="comments" count={query.data?.length}>
      <Loaded query={query} problemOf={problemOf} rows={2}>
        {(comments) =>
          comments.length === 0 ? (
            <Text size="sm" c="dimmed">
              {messages.none}
            </Text>
          ) : (
            <ul className={classes.list}>
              {comments.map((comment) => (
                <li key={comment.id} className={classes.line}>
                  <OneComment comment={comment} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {mayComment && <CommentForm reviewId={reviewId} />}
    </Panel>
  );
};

const OneComment = ({ comment }: { readonly comment: Comment }) => {
  const nameOf = useMemberNames();
  const voiding = useVoidComment();
  const { id, text, mentions, by, createdAt, voidedAt, can } = comment;
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          <b>{by.name}</b>{' '}
          <Text span size="xs" c="dimmed">
            <Time at={createdAt} />
          </Text>
        </Text>
        {can.void.allowed && (
          <Button
            size="compact-xs"
            variant="subtle"
            loading={voiding.isPending}
            onClick={() => voiding.mutate(id)}
          >
            {messages.void}
          </Button>
        )}
      </Group>
      {voidedAt === undefined ? (
        <Text size="sm" className={classes.text}>
          {text}
        </Text>
      ) : (
        <Text size="sm" c="dimmed" fs="italic">
          {messages.voided}
        </Text>
      )}
      {mentions.length > 0 && voidedAt === undefined && (
        <Text size="xs" c="dimmed">
          {mentions.map((member) => `@${nameOf(member) ?? '…'}`).join(' ')}
        </Text>
      )}
    </>
  );
};

const CommentForm = ({ reviewId }: { readonly reviewId: string }) => {
  const { desk } = useDesk();
  const { data: members = [] } = useQuery(membersQuery(desk.slug));
  const [text, setText] = useState('');
  const [mentions, setMentions] = useState<string[]>([]);
  const adding = useAddComment(reviewId);
  const problem = adding.error === null ? undefined : problemOf(adding.error);
  const send = (): void => {
    adding.mutate(
      { text, ...(mentions.length > 0 && { mentions }) },
      {
        onSuccess: () => {
          setText('');
          setMentions([]);
        },
      },
    );
  };
  return (
    <Form onSend={send}>
      <Stack gap="xs">
        {problem && <ProblemAlert problem={problem} shownAt={(pointer) => pointer === '/text'} />}
        <Textarea
          id={COMMENT_ID}
          label={messages.text}
          autosize
          minRows={2}
          value={text}
          error={errorAt(problem?.errors, '/text')}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <MultiSelect
          label={messages.mentions}
          searchable
          hidePickedOptions
          data={members
            .filter(({ id, suspendedAt }) => id !== desk.memberId && suspendedAt === undefined)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={mentions}
          onChange={setMentions}
        />
        <Group justify="flex-end">
          <Button size="compact-sm" variant="default" type="submit" loading={adding.isPending}>
            {messages.add}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
};
