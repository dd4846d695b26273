import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { useVoidTranslation } from '../../data/statements.js';
import type { Statement } from '../../data/types.js';
import { statement as messages } from '../../messages/statement.js';
import { Quotation } from '../../ui/quotation.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';

/** The words in another language, by whom or what; a wrong one is voided. */
export const Translated = ({ translation }: { readonly translation: Statement['translations'][number] }) => {
  const mayRecord = useMay('record');
  const [isVoiding, setVoiding] = useState(false);
  return (
    <div>
      <Quotation text={translation.text} language={translation.language} />
      <Group gap="xs" mt={4}>
        <Text size="xs" c="dimmed">
          {messages.translation(translation.language, translation.machine)}
        </Text>
        {mayRecord && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setVoiding(true)}>
            {messages.voidTranslation}
          </Button>
        )}
      </Group>
      {isVoiding && <VoidDialog id={translation.id} onClose={() => setVoiding(false)} />}
    </div>
  );
};

const VoidDialog = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const voiding = useVoidTranslation(id);
  return (
    <ReasonDialog
      title={messages.voidTranslationTitle}
      hint={messages.voidTranslationHint}
      submitLabel={messages.voidTranslation}
      pending={voiding.isPending}
      problem={voiding.error === null ? undefined : problemOf(voiding.error)}
      onClose={onClose}
      onSubmit={(reason) => voiding.mutate(reason, { onSuccess: onClose })}
    />
  );
};
