import { Text } from '@mantine/core';
import { useDesk } from '../../data/desk.js';
import { useDisputeNow } from '../../data/disputes.js';
import { useSources } from '../../data/sources.js';
import type { Claim } from '../../data/types.js';
import { claims as messages } from '../../messages/claims.js';
import { languageName } from '../../messages/languages.js';
import { TextLink } from '../../ui/link.js';
import { Section } from '../../ui/section.js';
import { Time } from '../../ui/time.js';
import detail from '../../ui/detail.module.css';

const Quiet = ({ children }: { readonly children: string }) => (
  <Text span size="sm" c="dimmed">
    {children}
  </Text>
);

/** What is on record of the claim beside its wording. */
export const ClaimFacts = ({ claim }: { readonly claim: Claim }) => {
  const { desk } = useDesk();
  const { language, topics, eventFrom, eventTo, place, addressesIds, disputeId, createdAt } = claim;
  const source = useSources(addressesIds);
  const dispute = useDisputeNow(disputeId);
  return (
    <aside aria-label={messages.onRecord}>
      <Section title={messages.onRecord}>
        <dl className={detail.facts}>
          <dt>{messages.dispute}</dt>
          <dd>
            {disputeId ? (
              <TextLink
                to="/desks/$desk/disputes/$id"
                params={{ desk: desk.slug, id: disputeId }}
                search={{}}
                size="sm"
              >
                {dispute?.question ?? messages.inDispute}
              </TextLink>
            ) : (
              <Quiet>{messages.disputePlaceholder}</Quiet>
            )}
          </dd>
          <dt>{messages.addressed}</dt>
          <dd>
            {addressesIds.length === 0 ? (
              <Quiet>{messages.nobodyAddressed}</Quiet>
            ) : (
              <ul className={detail.list}>
                {addressesIds.map((id) => (
                  <li key={id}>
                    <TextLink to="/desks/$desk/sources/$id" params={{ desk: desk.slug, id }} size="sm">
                      {source(id)?.name ?? '…'}
                    </TextLink>
                  </li>
                ))}
              </ul>
            )}
          </dd>
          <dt>{messages.event}</dt>
          <dd>
            {eventFrom === undefined && eventTo === undefined ? (
              <Quiet>{messages.noEvent}</Quiet>
            ) : (
              <>
                {eventFrom && <Time at={eventFrom} as="moment" />}
                {eventFrom && eventTo && ' – '}
                {eventTo && <Time at={eventTo} as="moment" />}
              </>
            )}
          </dd>
          <dt>{messages.place}</dt>
          <dd>
            {place === undefined ? (
              <Quiet>{messages.noPlace}</Quiet>
            ) : (
              <>
                {place.name}
                {place.lat !== undefined && place.lon !== undefined && (
                  <Text size="xs" c="dimmed">
                    {place.lat}, {place.lon}
                    {place.radiusM !== undefined && ` · ${messages.metres(place.radiusM)}`}
                  </Text>
                )}
              </>
            )}
          </dd>
          <dt>{messages.topics}</dt>
          <dd>
            {topics.length === 0 ? (
              <Quiet>{messages.noTopics}</Quiet>
            ) : (
              topics.map((topic, index) => (
                <span key={topic}>
                  {index > 0 && ' · '}
                  <TextLink
                    to="/desks/$desk/claims"
                    params={{ desk: desk.slug }}
                    search={{ topic }}
                    size="sm"
                  >
                    {topic}
                  </TextLink>
                </span>
              ))
            )}
          </dd>
          <dt>{messages.language}</dt>
          <dd>{languageName(language)}</dd>
          <dt>{messages.recorded}</dt>
          <dd>
            <Time at={createdAt} as="moment" />
          </dd>
        </dl>
      </Section>
    </aside>
  );
};
