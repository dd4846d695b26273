import type { Claimant, Counterclaim, PublishedStatement, Read } from '#publishing';
import type { LiveFactCheck } from '../store/publications.js';
import { line, quoted, titleOf } from '../title.js';

/**
 * A fact-check as plain text, whole, for what reads it as text. What people said stands in quotation marks, and each
 * field on lines of its own or indented: so nothing that somebody said can look like a part of the document.
 */
export const factCheckText = (document: LiveFactCheck, page: string): string =>
  [
    heading(document, page),
    section('Verdict', verdictLines(document)),
    section('Dispute: do the parties agree?', disputeLines(document)),
    section('Claim', claimLines(document)),
    section('Who says what of the claim', document.statements.map(statementLine)),
    section(
      'Counterclaims, which cannot be true together with it',
      document.counterclaims.flatMap(counterLines),
    ),
    section('Evidence', document.evidence.flatMap(evidenceLines)),
    section('Asked to comment', document.replyRequests.map(replyLine)),
    section('Versions and corrections', document.versions.map(versionLine)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

const indented = (text: string): string[] =>
  text.split(/[\n\v\f\r\u0085\u2028\u2029]+/u).map((paragraph) => `  ${paragraph}`);

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [title.toUpperCase(), ...lines].join('\n');

/** `2023-09-04 10:00 UTC`, or less of it where less is known. */
const LENGTH: Readonly<Record<string, number>> = { hour: 13, day: 10, month: 7 };
export const moment = (time: string, precision = 'minute'): string => {
  const length = LENGTH[precision] ?? 16;
  const shown = time.slice(0, length).replace('T', ' ');
  return length < 13 ? shown : `${shown}${length === 13 ? ':00' : ''} UTC`;
};
const words = (key: string): string => key.replaceAll('_', ' ');

const heading = (document: LiveFactCheck, page: string): string =>
  [
    titleOf(document),
    `Fact-check by ${line(document.desk.name)}, version ${document.version}.`,
    `First published ${moment(document.firstPublishedAt)}; this version ${moment(document.publishedAt)}.`,
    `Page: ${page}`,
  ].join('\n');

const signersOf = ({ signatures, signedBy }: LiveFactCheck['verdict']): string =>
  signedBy === undefined ? String(signatures) : signedBy.map(line).join(', ');

const verdictLines = ({ verdict, conflictsOverridden }: LiveFactCheck): string[] => [
  `Rating: ${line(verdict.label)}${verdict.normalised === undefined ? '' : ` (on a common scale: ${words(verdict.normalised)})`}`,
  `By what was known at ${moment(verdict.knownAsOf)}; signed by ${signersOf(verdict)}.`,
  `Summary: ${line(verdict.summary)}`,
  ...(verdict.explanation === undefined ? [] : ['Explanation:', ...indented(verdict.explanation)]),
  ...(verdict.despite ?? []).map(
    (reason) => `Given in spite of a clash with another verdict: ${line(reason)}`,
  ),
  ...(conflictsOverridden === 0
    ? []
    : [
        `${conflictsOverridden} worked on it in spite of a conflict of interest, with the consent of two editors.`,
      ]),
];

const since = ({ label, since }: { readonly label: string; readonly since?: string }): string =>
  since === undefined ? label : `${label}, since ${moment(since)}`;

const disputeLines = ({ dispute, disputeNow, publishedAt }: LiveFactCheck): string[] => [
  ...(dispute.question === undefined ? [] : [`Question: ${line(dispute.question)}`]),
  `Now: ${since(disputeNow)}`,
  `When this version was published, ${moment(publishedAt)}: ${since(dispute)}`,
  ...dispute.positions.map(({ principal, position }) => `- ${line(principal.name)}: ${position}`),
];

const claimLines = ({ claim }: LiveFactCheck): string[] => [
  `Wording: ${quoted(claim.wording)}`,
  `Language: ${claim.language}`,
  ...(claim.topics.length === 0 ? [] : [`Topics: ${claim.topics.map(line).join(', ')}`]),
  ...(claim.eventFrom === undefined
    ? []
    : [
        `Speaks of: ${moment(claim.eventFrom)}${claim.eventTo === undefined ? '' : ` to ${moment(claim.eventTo)}`}`,
      ]),
  `First asserted by: ${claim.claimant === undefined ? 'nobody on record' : `${sayer(claim.claimant)}, ${moment(claim.claimant.utteredAt)}${where(claim.claimant)}`}`,
];

const sayer = ({ speaker, principal }: Read<Claimant>): string => {
  const office = speaker.office === undefined ? '' : ` (${line(speaker.office)})`;
  const spokenFor = principal.id === speaker.id ? '' : `, for ${line(principal.name)}`;
  return `${line(speaker.name)}${office}${spokenFor}`;
};

const where = ({ outlet, url, locator }: Read<Claimant>): string =>
  [outlet && ` in ${line(outlet.name)}`, locator && ` at ${line(locator)}`, url && ` <${url}>`]
    .filter(Boolean)
    .join(',');

const statementLine = (statement: Read<PublishedStatement>): string => {
  const { utteredAt, precision, stance, hedge, derived, quote, paraphrase } = statement;
  const hedged = hedge === undefined || hedge === 'none' ? '' : ` (${words(hedge)})`;
  const follows = derived ? ' (follows from what is said of another claim)' : '';
  const said = [quote && quoted(quote.text), paraphrase && `in short: ${line(paraphrase)}`].filter(Boolean);
  return `- ${moment(utteredAt, precision)}: ${sayer(statement)} ${stance}${hedged}${follows}: ${said.join(' ')}${where(statement)}`;
};

const counterLines = (counter: Read<Counterclaim>): string[] => [
  `Counterclaim: ${quoted(counter.wording)}`,
  `Dispute over it: ${counter.label}`,
  ...(counter.rationale === undefined ? [] : [`Why both cannot be true: ${line(counter.rationale)}`]),
  ...counter.statements.map(statementLine),
];

const evidenceLines = ({
  title,
  kind,
  direction,
  note,
  url,
  reliability,
  credibility,
}: LiveFactCheck['evidence'][number]): string[] => {
  const grade = [reliability, credibility].filter((part) => part !== undefined).join('');
  return [
    `- ${line(title)} (${words(kind)}; ${direction}${grade === '' ? '' : `; graded ${grade}`})${url === undefined ? '' : ` <${url}>`}`,
    ...indented(note),
  ];
};

const replyLine = ({ source, sentAt, outcome, reason }: LiveFactCheck['replyRequests'][number]): string =>
  `- ${line(source.name)}, ${moment(sentAt)}: ${words(outcome)}${reason === undefined ? '' : ` (${line(reason)})`}`;

const versionLine = ({
  version,
  publishedAt,
  type,
  ...correction
}: LiveFactCheck['versions'][number]): string => {
  const how = correction.class === undefined ? type : `corrected (${words(correction.class)})`;
  const note = correction.note === undefined ? '' : `: ${line(correction.note)}`;
  return `- ${version}, ${moment(publishedAt)}: ${how}${note}`;
};
