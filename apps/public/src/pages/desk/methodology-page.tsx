import { DISPUTE_STATES, POSITIONS, TRANSITION_KINDS, disputeStateLabels } from '#disputes';
import type { Methodology, PublicAddresses } from '#publishing';
import { PRIORITIES } from '#reviews';
import type { Publisher } from '../../store/publishers.js';
import { Layout, deskImage } from '../layout.js';
import { messages } from '../messages.js';
import { PositionMark, PositionShapes, StateBadge, VerdictBadge } from '../parts/badges.js';
import { Chapter, Fact } from '../parts/chapter.js';
import { Outside } from '../parts/links.js';
import { written } from '../parts/words.js';
import { Meanings } from './meanings.js';
import { workingHoursOf } from './working-hours.js';

const text = messages.methodology;

interface MethodologyPageProps {
  readonly addresses: PublicAddresses;
  readonly publisher: Publisher;
}

/** How a desk comes to its verdicts: what its policy and its rating scale say by now. */
export const MethodologyPage = ({ addresses, publisher }: MethodologyPageProps) => {
  const { methodology } = publisher;
  return (
    <Layout
      addresses={addresses}
      title={text.title}
      description={text.description(publisher.name)}
      canonical={addresses.methodology(publisher.slug)}
      desk={publisher}
      current="methodology"
      image={deskImage(addresses, publisher)}
    >
      <PositionShapes />
      <article>
        <header className="opening measure">
          <h1>{text.title}</h1>
          <p className="lead">{text.description(publisher.name)}</p>
        </header>
        <Chapter id="steps" title={text.stepsTitle}>
          <ol className="work-steps">
            {stepsOf(methodology).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Chapter>
        <Times methodology={methodology} />
        <Verdicts publisher={publisher} />
        <Legend />
        <Corrections addresses={addresses} publisher={publisher} />
      </article>
    </Layout>
  );
};

const stepsOf = ({ secondRead, signOff, searchLog, replyWindowHours }: Methodology): string[] => [
  text.steps.statements,
  searchLog ? text.steps.searchLogged : text.steps.search,
  text.steps.reply(replyWindowHours),
  ...(secondRead ? [text.steps.secondRead] : []),
  text.steps.signOff(signOff.votes, signOff.majority),
  text.steps.fourEyes,
];

const Times = ({ methodology: { hours, dueHours } }: { methodology: Methodology }) => (
  <Chapter id="times" title={text.timesTitle} lead={text.times}>
    <dl className="facts">
      <Fact name={text.workingHours}>{workingHoursOf(hours)}</Fact>
      {PRIORITIES.toReversed().map((priority) => (
        <Fact key={priority} name={text.priorities[priority]}>
          {text.hours(dueHours[priority])}
        </Fact>
      ))}
    </dl>
  </Chapter>
);

const Verdicts = ({ publisher: { language, methodology } }: Pick<MethodologyPageProps, 'publisher'>) => {
  const { scale, policyVersion } = methodology;
  return (
    <Chapter id="verdicts" title={text.verdictsTitle} lead={text.scaleNote}>
      <p className="explained">{text.verdicts}</p>
      <Meanings
        of={scale.values.map(({ key, label, normalised, definition }) => ({
          key,
          name: <VerdictBadge label={label} normalised={normalised ?? undefined} />,
          meaning:
            definition === undefined ? (
              text.meaning(normalised, label)
            ) : (
              <span {...written(definition, language)}>{definition}</span>
            ),
        }))}
      />
      <p className="note">{text.versions(scale.version, policyVersion)}</p>
    </Chapter>
  );
};

/** Every word that stands for something on the pages of claims, with what it stands for. */
const Legend = () => (
  <>
    <Chapter id="states" title={text.statesTitle}>
      <p className="explained">{text.states}</p>
      <Meanings
        of={DISPUTE_STATES.map((state) => ({
          key: state,
          name: <StateBadge state={state} label={disputeStateLabels[state]} />,
          meaning: text.stateMeanings[state],
        }))}
      />
    </Chapter>
    <Chapter id="positions" title={text.positionsTitle}>
      <p className="explained">{text.positions}</p>
      <Meanings
        of={([...POSITIONS, 'none'] as const).map((position) => ({
          key: position,
          name: <PositionMark position={position} />,
          meaning: text.positionMeanings[position],
        }))}
      />
    </Chapter>
    <Chapter id="moves" title={text.movesTitle}>
      <p className="explained">{text.moves}</p>
      <Meanings
        of={(['first', ...TRANSITION_KINDS] as const).map((kind) => ({
          key: kind,
          name: messages.moves[kind],
          meaning: text.moveMeanings[kind],
        }))}
      />
    </Chapter>
    <Chapter id="grades" title={text.gradesTitle}>
      <p className="explained">{text.grades}</p>
      <h3>{text.letters}</h3>
      <Meanings of={gradesOf(messages.evidence.reliabilities)} />
      <h3>{text.figures}</h3>
      <Meanings of={gradesOf(messages.evidence.credibilities)} />
    </Chapter>
  </>
);

const gradesOf = (grades: Readonly<Record<string, string>>) =>
  Object.entries(grades).map(([grade, meaning]) => ({ key: grade, name: grade, meaning }));

const Corrections = ({ addresses, publisher }: MethodologyPageProps) => {
  const { contact } = publisher.methodology;
  return (
    <Chapter id="corrections" title={text.correctionsTitle}>
      <p className="explained">
        {text.corrections} <a href={addresses.corrections(publisher.slug)}>{text.seeCorrections}</a>
      </p>
      {contact !== undefined && (
        <p className="explained">
          {text.report}{' '}
          {contact.includes('://') ? (
            <Outside href={contact}>{contact}</Outside>
          ) : (
            <a href={`mailto:${contact}`}>{contact}</a>
          )}
        </p>
      )}
    </Chapter>
  );
};
