import type { PublicAddresses } from '#publishing';
import type { Publisher } from '../../store/publishers.js';
import { Layout } from '../layout.js';
import { messages } from '../messages.js';

const text = messages.home;

/** The desks that publish here. */
export const HomePage = ({
  addresses,
  publishers,
}: {
  addresses: PublicAddresses;
  publishers: readonly Publisher[];
}) => (
  <Layout
    addresses={addresses}
    title={text.title}
    description={text.description}
    canonical={addresses.home}
    image={{ href: addresses.siteImage, alt: messages.site.image(messages.site.name, text.title) }}
    data={[
      { href: addresses.native + '/openapi.json', text: text.publicApi },
      { href: `${addresses.base}/docs`, text: text.deskApi },
    ]}
  >
    <header className="opening measure">
      <h1>{text.title}</h1>
      <p className="lead">{text.description}</p>
    </header>
    <section className="listing measure" aria-labelledby="desks">
      <div className="listing-head">
        <h2 id="desks">{text.desks}</h2>
      </div>
      {publishers.length === 0 ? (
        <p className="empty">{text.none}</p>
      ) : (
        <ul className="entries desks">
          {publishers.map(({ slug, name }) => (
            <li key={slug}>
              <h3 dir="auto">
                <a href={addresses.desk(slug)}>{name}</a>
              </h3>
              <ul className="inline" aria-label={text.places(name)}>
                {[
                  [addresses.desk(slug), messages.navigation.factChecks],
                  [addresses.corrections(slug), messages.navigation.corrections],
                  [addresses.methodology(slug), messages.navigation.methodology],
                ].map(([href, words]) => (
                  <li key={href}>
                    <a href={href}>{words}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  </Layout>
);
