import { Button, Group, NativeSelect, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  DIRECTIONS,
  type Direction,
  EVIDENCE_KINDS,
  type EvidenceKind,
} from '../../../../../../libs/reviews/src/domain/evidence.js';
import { useAddEvidence } from '../../../data/evidence.js';
import { problemOf } from '../../../data/problem.js';
import type { Evidence } from '../../../data/types.js';
import { errorAt } from '../../../lib/form-errors.js';
import {
  credibilities,
  directions,
  evidenceKinds,
  reliabilities,
  research,
} from '../../../messages/review-research.js';
import { Shaped } from '../../../ui/shaped.js';
import { Time } from '../../../ui/time.js';
import classes from '../review.module.css';
import { CaptureForm } from './capture-form.js';
import { ResearchForm, ResearchPanel } from './research-panel.js';

const messages = research.evidence;

interface EvidencePanelProps {
  readonly claimId: string;
  readonly evidence: readonly Evidence[];
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
  readonly onSee: (captureId: string) => void;
}

/** What bears on the claim, and how well. */
export const EvidencePanel = ({ claimId, evidence, isAdding, onAdding, onSee }: EvidencePanelProps) => {
  return (
    <ResearchPanel
      name="evidence"
      words={messages}
      count={evidence.length}
      isAdding={isAdding}
      onAdding={onAdding}
      form={<EvidenceForm claimId={claimId} onClose={() => onAdding(false)} />}
    >
      {evidence.map((line) => (
        <li key={line.id} className={classes.line} id={`evidence-${line.id}`}>
          <Line line={line} onSee={onSee} />
        </li>
      ))}
    </ResearchPanel>
  );
};

const LOOKS: Readonly<Record<Direction, readonly ['affirms' | 'opposes' | 'quiet', string]>> = {
  supports: ['affirms', '＋'],
  undermines: ['opposes', '−'],
  neutral: ['quiet', '○'],
};

const Line = ({ line, onSee }: { readonly line: Evidence; readonly onSee: (captureId: string) => void }) => {
  const { title, kind, url, captureId, note, direction, reliability, credibility, recordedAt } = line;
  const [colour, shape] = LOOKS[direction];
  return (
    <Stack gap={4}>
      <Group gap="xs" justify="space-between">
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <Text size="sm">
          <Shaped colour={colour} shape={shape}>
            {directions[direction]}
          </Shaped>
        </Text>
      </Group>
      <Text size="sm" className={classes.text}>
        {note}
      </Text>
      <Group gap="sm">
        <Text size="xs" c="dimmed">
          {[
            evidenceKinds[kind],
            reliability && reliabilities[reliability],
            credibility && credibilities[credibility],
          ]
            .filter(Boolean)
            .join(' · ')}
          {' · '}
          <Time at={recordedAt} />
        </Text>
        {url && (
          <Text size="xs">
            <a href={url} target="_blank" rel="noreferrer">
              {messages.open}
            </a>
          </Text>
        )}
        {captureId && (
          <Button size="compact-xs" variant="default" onClick={() => onSee(captureId)}>
            {messages.see}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

const POINTERS = ['/title', '/kind', '/url', '/note', '/direction', '/reliability', '/credibility'];
const NOT_JUDGED = { value: '', label: messages.notJudged };
const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const EvidenceForm = ({ claimId, onClose }: { readonly claimId: string; readonly onClose: () => void }) => {
  const [values, setValues] = useState({
    title: '',
    kind: 'document',
    url: '',
    note: '',
    direction: 'supports',
    reliability: '',
    credibility: '',
  });
  const [captureId, setCaptureId] = useState<string>();
  const [isCapturing, setCapturing] = useState(false);
  const adding = useAddEvidence(claimId);
  const problem = adding.error === null ? undefined : problemOf(adding.error);
  const bind = (name: keyof typeof values) => ({
    value: values[name],
    error: errorAt(problem?.errors, `/${name}`),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      setValues({ ...values, [name]: currentTarget.value }),
  });
  const send = (): void => {
    const { title, kind, url, note, direction, reliability, credibility } = values;
    adding.mutate(
      {
        title,
        kind: kind as EvidenceKind,
        note,
        direction: direction as Direction,
        ...(url.trim() !== '' && { url: url.trim() }),
        ...(reliability !== '' && { reliability }),
        ...(credibility !== '' && { credibility: Number(credibility) }),
        ...(captureId !== undefined && { captureId }),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <ResearchForm
      label={messages.add}
      submitLabel={messages.save}
      problem={problem}
      shown={POINTERS}
      pending={adding.isPending}
      onSend={send}
      onClose={onClose}
    >
      <TextInput label={messages.title} autoFocus {...bind('title')} />
      <Textarea label={messages.note} autosize minRows={2} {...bind('note')} />
      <div className={classes.beside}>
        <NativeSelect
          label={messages.direction}
          data={DIRECTIONS.map((value) => ({ value, label: directions[value] }))}
          {...bind('direction')}
        />
        <NativeSelect
          label={messages.kind}
          data={EVIDENCE_KINDS.map((value) => ({ value, label: evidenceKinds[value] }))}
          {...bind('kind')}
        />
        <NativeSelect
          label={messages.reliability}
          data={[NOT_JUDGED, ...optionsOf(reliabilities)]}
          {...bind('reliability')}
        />
        <NativeSelect
          label={messages.credibility}
          data={[NOT_JUDGED, ...optionsOf(credibilities)]}
          {...bind('credibility')}
        />
      </div>
      <TextInput label={messages.url} type="url" {...bind('url')} />
      {isCapturing ? (
        <CaptureForm
          url={values.url}
          onCancel={() => setCapturing(false)}
          onDone={(id) => {
            setCaptureId(id);
            setCapturing(false);
          }}
        />
      ) : (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => setCapturing(true)}>
            {messages.capture}
          </Button>
          {captureId !== undefined && (
            <Text size="sm" role="status">
              ✓ {messages.captured}
            </Text>
          )}
        </Group>
      )}
    </ResearchForm>
  );
};
