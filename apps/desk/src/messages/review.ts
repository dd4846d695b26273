const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The screen of one review: its head, its panels, and what changed on it. */
export const review = {
  title: 'Review',
  statusLine: 'Where it stands',
  work: 'Work',
  dispute: 'Dispute',
  verdict: 'Verdict',
  noVerdict: 'None yet',
  proposed: (label: string) => `${label}, proposed`,
  signed: (label: string) => `${label}, signed`,
  published: (label: string) => `${label}, published`,
  withdrawn: (label: string) => `${label}, withdrawn`,
  round: (round: number) => `Round ${round}`,
  noPriority: 'No priority yet',
  due: 'Due',
  stepDue: 'Step due',
  overdue: 'Overdue',
  paused: 'Clock stopped',
  assignee: 'Assignee',
  editor: 'Editor',
  nobody: 'Nobody',
  you: 'you',
  scheduled: 'Published of itself',
  mergedInto: 'Merged into another claim',
  openClaim: 'Claim',
  openDispute: 'Dispute',
  declined: 'Declined',
  suggestion: (since: string) => `Needs another look, since ${since}.`,
  suggestionMore: (count: number) => `${plural(count, 'change', 'changes')} in all.`,
  cameBack: 'Came back',
  returned: {
    returned: 'It was returned',
    not_approved: 'The vote did not approve it',
    rated_otherwise: 'The vote rated it otherwise',
    reopened: 'It was reopened',
    unclear: 'The claim was called unclear',
    duplicate: 'It was called a duplicate',
    changed_since_sign_off: 'Its signature fell: something changed after it was signed',
  } as Readonly<Record<string, string>>,
  difference: (difference: {
    readonly reason: string;
    readonly from?: string;
    readonly to?: string;
    readonly title?: string;
  }) =>
    difference.reason === 'evidence_added'
      ? `evidence was added${difference.title === undefined ? '' : ` («${difference.title}»)`}`
      : difference.from !== undefined && difference.from === difference.to
        ? `the positions behind «${difference.to}» moved`
        : difference.from !== undefined && difference.to !== undefined
          ? `the dispute went from «${difference.from}» to «${difference.to}»`
          : 'what it was signed on changed',
  withdrawal: 'To be withdrawn',
  withdrawalBy: (name: string) => `Proposed by ${name}. A second editor has to confirm it.`,

  regions: { claim: 'What is claimed', work: 'Draft and verdict', context: 'Around it' },
  panels: {
    statements: 'Who says what',
    counterclaims: 'Counterclaims',
    evidence: 'Evidence',
    searches: 'Search log',
    replies: 'Requests for comment',
    draft: 'Draft',
    verdict: 'Verdict',
    votes: 'Sign-off',
    earlier: 'Earlier verdicts',
    checklist: 'Before it goes on',
    since: 'What changed',
    comments: 'Comments',
    history: 'History',
    overrides: 'In spite of a conflict of interest',
  },
  nextPanel: 'Next panel',
  previousPanel: 'Previous panel',

  noStatements: 'Nobody has said anything on this claim yet.',
  noStatementsHint: 'Record who said it, where and when, on the claim or its dispute.',
  origins: (origins: number, outlets: number) =>
    `${plural(origins, 'origin', 'origins')}, ${plural(outlets, 'outlet', 'outlets')}`,
  statement: {
    translate: 'Translate',
    language: 'Language',
    text: 'Translation',
    machine: 'Made by a program',
    addTranslation: 'Add translation',
    captures: 'Captures',
    cite: 'Cite in the draft',
    cited: 'Cited',
    uncite: 'Cited: take out',
    proof: 'What shows it',
    link: 'Link a capture',
    cannot: 'Say why not',
    why: 'Why it can’t be captured',
    noCapture: 'No capture yet: a verdict that cites it needs one, or a reason.',
    unavailable: (why: string) => `Can’t be captured: ${why}`,
    more: (speaker: string) => `About the statement of ${speaker}`,
  },

  since: {
    looked: 'Since you last looked',
    signed: 'Since it was signed',
    unsigned: (difference: string) => `It is not signed any more: ${difference}.`,
    at: 'Signed',
    nothing: 'Nothing has changed.',
  },
  checklist: {
    title: (count: number, action: string) =>
      count === 0
        ? `Nothing stands in the way: you can ${action}`
        : `${plural(count, 'thing', 'things')} before you can ${action}`,
    rating: 'Choose a rating.',
    summary: 'Write a summary.',
    capture: (speaker: string) =>
      `Capture what ${speaker} said, which you cite, or say why that can’t be done.`,
    mend: 'Go there',
  },
  comments: {
    none: 'No comments. Whoever works on this review sees what you write, and is told.',
    text: 'Comment',
    mentions: 'Tell these members too',
    add: 'Comment',
    void: 'Take back',
    voided: 'Taken back by its author.',
  },
  overrides: {
    one: (name: string) => `${name} works on it in spite of a conflict`,
    waits: (name: string) => `proposed by ${name}; a second editor has to confirm it`,
    confirmed: (name: string) => `confirmed by ${name}`,
    confirm: 'Confirm',
    propose: 'Let a member work on it in spite of a conflict',
    member: 'Member',
  },
  history: { whole: 'Of the claim too', audit: 'The whole record' },
} as const;
