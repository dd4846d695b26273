import { DISPUTE_STATES, disputeStateLabels } from '#disputes';
import type { Methodology, PublicAddresses } from '#publishing';
import type { Publisher } from '../../store/publishers.js';
import { Layout, deskImage } from '../layout.js';
import { messages } from '../messages.js';
import { StateBadge, VerdictBadge } from '../parts/badges.js';
import { Chapter } from '../parts/chapter.js';

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
      image={deskImage(addresses, publisher)}
    >
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
        <Chapter id="verdicts" title={text.verdictsTitle} lead={text.scaleNote}>
          <p className="explained">{text.verdicts}</p>
          <ul className="scale-values">
            {methodology.scale.values.map(({ key, label, normalised }) => (
              <li key={key}>
                <VerdictBadge label={label} normalised={normalised ?? undefined} />
              </li>
            ))}
          </ul>
          <p className="note">{text.versions(methodology.scale.version, methodology.policyVersion)}</p>
        </Chapter>
        <Chapter id="states" title={text.statesTitle}>
          <p className="explained">{text.states}</p>
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
        </Chapter>
        <Chapter id="corrections" title={text.correctionsTitle}>
          <p className="explained">
            {text.corrections} <a href={addresses.corrections(publisher.slug)}>{text.seeCorrections}</a>
          </p>
        </Chapter>
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
