import { Anchor, Text } from '@mantine/core';
import { useDesk } from '../../data/desk.js';
import { useSources } from '../../data/sources.js';
import type { Source } from '../../data/types.js';
import { countryName } from '../../messages/countries.js';
import { languageName } from '../../messages/languages.js';
import { sourceKinds, sources as messages } from '../../messages/sources.js';
import { TextLink } from '../../ui/link.js';
import { Section } from '../../ui/section.js';
import detail from '../../ui/detail.module.css';

/** `und`: of a source that was merged into this one, whose name had no language. */
const NO_LANGUAGE = 'und';

export const SourceFacts = ({ source }: { readonly source: Source }) => {
  const { desk } = useDesk();
  const { kind, aliases, partOfId, country, externalIds } = source;
  const named = useSources(partOfId === undefined ? [] : [partOfId]);
  return (
    <aside aria-label={messages.onRecord}>
      <Section title={messages.onRecord}>
        <dl className={detail.facts}>
          <dt>{messages.knownAs}</dt>
          <dd>
            {aliases.length === 0 ? (
              <Text size="sm" c="dimmed">
                {messages.noAlias}
              </Text>
            ) : (
              <ul className={detail.list}>
                {aliases.map(({ name, language }) => (
                  <Text component="li" size="sm" key={language + name}>
                    <span lang={language} dir="auto">
                      {name}
                    </span>{' '}
                    {language !== NO_LANGUAGE && (
                      <Text span size="xs" c="dimmed">
                        {languageName(language)}
                      </Text>
                    )}
                  </Text>
                ))}
              </ul>
            )}
          </dd>
          <dt>{messages.kind}</dt>
          <dd>{sourceKinds[kind]}</dd>
          {partOfId !== undefined && (
            <>
              <dt>{messages.partOf}</dt>
              <dd>
                <TextLink to="/desks/$desk/sources/$id" params={{ desk: desk.slug, id: partOfId }} size="sm">
                  {named(partOfId)?.name ?? '…'}
                </TextLink>
              </dd>
            </>
          )}
          {country !== undefined && (
            <>
              <dt>{messages.country}</dt>
              <dd>{countryName(country) ?? country}</dd>
            </>
          )}
          {externalIds !== undefined && (
            <>
              <dt>{messages.wikidata}</dt>
              <dd>
                <Anchor
                  size="sm"
                  href={`https://www.wikidata.org/wiki/${externalIds.wikidata}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {externalIds.wikidata}
                </Anchor>
              </dd>
            </>
          )}
        </dl>
      </Section>
    </aside>
  );
};
