import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { captureBytesQuery, captureQuery } from '../../../data/captures.js';
import { useDesk } from '../../../data/desk.js';
import { problemOf } from '../../../data/problem.js';
import type { Capture } from '../../../data/types.js';
import { common } from '../../../messages/common.js';
import { research } from '../../../messages/review-research.js';
import { inWords } from '../../../messages/words.js';
import { Loaded, Loading } from '../../../ui/loaded.js';
import { Time } from '../../../ui/time.js';
import classes from '../review.module.css';

const messages = research.capture;

interface CaptureViewerProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** What was seen, and what shows that it is that: its hash, when and where it was taken. */
export const CaptureViewer = ({ id, onClose }: CaptureViewerProps) => {
  const { desk } = useDesk();
  const query = useQuery(captureQuery(desk.slug, id));
  return (
    <Modal
      opened
      onClose={onClose}
      title={messages.title}
      size="70rem"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Loaded query={query} problemOf={problemOf}>
        {(capture) => (
          <Stack gap="md">
            <Provenance capture={capture} />
            <Content capture={capture} />
          </Stack>
        )}
      </Loaded>
    </Modal>
  );
};

const Provenance = ({ capture }: { readonly capture: Capture }) => {
  const { sha256, capturedAt, url, mediaType, sizeBytes, fileName, method, note, contentPath } = capture;
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [messages.taken, <Time key="at" at={capturedAt} as="moment" />],
    ...(url === undefined
      ? []
      : ([
          [
            messages.where,
            <a key="url" href={url} target="_blank" rel="noreferrer">
              {url}
            </a>,
          ],
        ] as const)),
    [messages.method, inWords(method)],
    [messages.type, mediaType],
    [messages.size, messages.bytes(sizeBytes)],
    ...(fileName === undefined ? [] : ([[messages.name, fileName]] as const)),
    [messages.sha, <code key="sha">{sha256}</code>],
    ...(note === undefined ? [] : ([[messages.note, note]] as const)),
  ];
  return (
    <Text size="sm" component="div">
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt hidden>{messages.download}</dt>
          <dd>
            <Anchor href={contentPath} download>
              {messages.download}
            </Anchor>
          </dd>
        </div>
      </dl>
    </Text>
  );
};

const Content = ({ capture }: { readonly capture: Capture }) => {
  const { desk } = useDesk();
  const query = useQuery(captureBytesQuery(desk.slug, capture));
  return (
    <Loaded query={query} problemOf={problemOf}>
      {(bytes) => (
        <Shown bytes={bytes} mediaType={capture.mediaType} name={capture.fileName ?? messages.frame} />
      )}
    </Loaded>
  );
};

interface ShownProps {
  readonly bytes: Blob;
  readonly mediaType: string;
  readonly name: string;
}

/** Pages of others in a frame without any rights: no scripts, no origin, nothing that they could ask for. */
const Shown = ({ bytes, mediaType, name }: ShownProps) => {
  const bytesOf = useBytes(bytes);
  if (/^text\/(?!html)|^application\/(json|xml)/.test(mediaType)) return <PlainText bytes={bytes} />;
  if (mediaType.startsWith('image/')) return <img ref={bytesOf} alt={name} className={classes.image} />;
  if (mediaType.startsWith('video/')) return <video ref={bytesOf} controls className={classes.image} />;
  if (mediaType.startsWith('audio/')) return <audio ref={bytesOf} controls />;
  if (/^(text\/html|application\/xhtml\+xml)/.test(mediaType))
    return <iframe ref={bytesOf} title={messages.frame} sandbox="" className={classes.shown} />;
  // Browsers show a PDF in a viewer of their own, and refuse to in a frame without rights.
  if (mediaType === 'application/pdf')
    return <iframe ref={bytesOf} title={messages.frame} className={classes.shown} />;
  return <Text c="dimmed">{messages.notShown}</Text>;
};

const PlainText = ({ bytes }: { readonly bytes: Blob }) => {
  const [text, setText] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    void bytes.text().then((read) => isCurrent && setText(read));
    return () => {
      isCurrent = false;
    };
  }, [bytes]);
  if (text === undefined) return <Loading rows={3} />;
  return (
    <Text
      component="pre"
      size="sm"
      className={classes.text}
      m={0}
      dir="auto"
      tabIndex={0}
      aria-label={messages.frame}
    >
      {text}
    </Text>
  );
};

/** Gives an element the bytes as its address, for as long as it is there. */
const useBytes = (bytes: Blob) =>
  useCallback(
    (element: (HTMLElement & { src: string }) | null) => {
      if (element === null) return undefined;
      const url = URL.createObjectURL(bytes);
      element.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [bytes],
  );
