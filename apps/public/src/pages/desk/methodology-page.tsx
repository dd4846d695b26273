import { DISPUTE_STATES, disputeStateLabels } from '#disputes';
import type { Methodology, PublicAddresses } from '#publishing';
import type { Publisher } from '../../store/publishers.js';
import { Layout } from '../layout.js';
import { messages } from '../messages.js';
import { StateBadge, VerdictBadge } from '../parts/badges.js';

const text = messages.methodology;

/** How a desk comes to its verdicts: what its policy and its rating scale say by now. */
export const MethodologyPage = ({
  addresses,
  publisher,
}: {
  addresses: PublicAddresses;
  publisher: Publisher;
}) => {
  const { methodology } = publisher;
  return (
    <Layout
      addresses={addresses}
      title={text.title}
      description={text.description(publisher.name)}
      canonical={addresses.methodology(publisher.slug)}
      desk={publisher}
      current="methodology"
      kind="website"
    >
      <article className="measure listing">
        <h1>{text.title}</h1>
        <p className="lead">{text.description(publisher.name)}</p>
        <h2>{text.stepsTitle}</h2>
        <ol className="work-steps">
          {stepsOf(methodology).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h2>{text.verdictsTitle}</h2>
        <p>{text.verdicts}</p>
        <ul className="scale-values">
          {methodology.scale.values.map(({ key, label, normalised }) => (
            <li key={key}>
              <VerdictBadge label={label} normalised={normalised ?? undefined} />
            </li>
          ))}
        </ul>
        <p className="dateline">{text.versions(methodology.scale.version, methodology.policyVersion)}</p>
        <h2>{text.statesTitle}</h2>
        <p>{text.states}</p>
        <dl className="meanings">
          {DISPUTE_STATES.map((state) => (
            <div key={state}>
              <dt>
                <StateBadge state={state} label={disputeStateLabels[state]} />
              </dt>
              <dd>{text.stateMeanings[state]}</dd>
            </div>
          ))}
        </dl>
        <h2>{text.correctionsTitle}</h2>
        <p>
          {text.corrections} <a href={addresses.corrections(publisher.slug)}>{text.seeCorrections}</a>
        </p>
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
