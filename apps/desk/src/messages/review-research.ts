import type { Channel, Outcome } from '../../../../libs/reviews/src/domain/reply-request.js';
import type { Direction, EvidenceKind } from '../../../../libs/reviews/src/domain/evidence.js';

export const evidenceKinds: Readonly<Record<EvidenceKind, string>> = {
  document: 'Document',
  recording: 'Recording',
  data_set: 'Data set',
  official_record: 'Official record',
  expert: 'Expert',
  observation: 'Observation',
};

export const directions: Readonly<Record<Direction, string>> = {
  supports: 'Supports',
  undermines: 'Undermines',
  neutral: 'Neutral',
};

/** Admiralty code: of the source, and of the information, asked apart. */
export const reliabilities: Readonly<Record<string, string>> = {
  A: 'A · Reliable',
  B: 'B · Usually reliable',
  C: 'C · Fairly reliable',
  D: 'D · Not usually reliable',
  E: 'E · Unreliable',
  F: 'F · Can’t be judged',
};

export const credibilities: Readonly<Record<string, string>> = {
  1: '1 · Confirmed by others',
  2: '2 · Probably true',
  3: '3 · Possibly true',
  4: '4 · Doubtful',
  5: '5 · Improbable',
  6: '6 · Can’t be judged',
};

export const channels: Readonly<Record<Channel, string>> = {
  email: 'Email',
  phone: 'Phone',
  in_person: 'In person',
  letter: 'Letter',
  social_media: 'Social media',
  press_office: 'Press office',
  other: 'Another way',
};

export const outcomes: Readonly<Record<Outcome, string>> = {
  awaiting: 'Awaiting a reply',
  answered: 'Answered',
  declined: 'Declined to comment',
  no_response: 'No response',
  waived: 'Waived',
};

export const research = {
  evidence: {
    none: 'No evidence yet. A verdict needs at least one line.',
    add: 'Add evidence',
    save: 'Add it',
    title: 'Title',
    kind: 'Kind',
    url: 'Web address',
    note: 'What it says of the claim',
    direction: 'Direction',
    reliability: 'Reliability of the source',
    credibility: 'Credibility of the information',
    notJudged: 'Not judged',
    capture: 'Capture',
    captured: 'Captured',
    see: 'See the capture',
    open: 'Open the page',
  },
  searches: {
    none: 'No search logged. What was not found belongs here too.',
    add: 'Log a search',
    save: 'Log it',
    place: 'Where you looked',
    words: 'With which words',
    found: 'Result',
    yes: 'Found',
    no: 'Not found',
    note: 'Note',
  },
  replies: {
    none: 'Nobody was asked to comment.',
    add: 'Ask for comment',
    save: 'Record the request',
    source: 'Who is asked',
    channel: 'How',
    question: 'What was asked',
    due: 'Reply due',
    dueHint: 'Empty: by the desk’s reply window',
    asked: 'Asked',
    dueAt: 'due',
    close: 'Record what came of it',
    closing: (source: string) => `What came of the request to ${source}`,
    outcome: 'Outcome',
    statement: 'The answer, as a recorded statement',
    noStatement: 'Record the answer as a statement on this claim first.',
    reason: 'Reason',
    reasonHint: 'Only an editor can waive it.',
    saveOutcome: 'Record it',
    answer: 'The answer',
  },
  capture: {
    title: 'Capture',
    add: 'Capture',
    how: 'What was seen',
    file: 'A file',
    fetch: 'A web address, fetched now',
    text: 'Copied text',
    fileField: 'File',
    needFile: 'Choose a file first',
    fileHint: 'At most 25 MiB',
    url: 'Web address',
    fetchHint: 'The site can see that it is asked.',
    textField: 'Text, to the letter',
    from: 'Where it was seen',
    note: 'Note',
    save: 'Capture it',
    sha: 'SHA-256',
    taken: 'Seen',
    where: 'From',
    type: 'Type',
    size: 'Size',
    name: 'File',
    method: 'How',
    download: 'Download',
    frame: 'What was captured',
    notShown: 'This kind of file can’t be shown here. Download it to look at it.',
    bytes: (count: number) =>
      count < 1024
        ? `${count} B`
        : count < 1024 ** 2
          ? `${(count / 1024).toFixed(1)} KiB`
          : `${(count / 1024 ** 2).toFixed(1)} MiB`,
  },
} as const;
