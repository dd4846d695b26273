import type { PublicAddresses } from '#publishing';
import type { Publisher } from '../../store/publishers.js';
import { Layout } from '../layout.js';
import { messages } from '../messages.js';
import { Name } from '../parts/words.js';

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
    canonical={`${addresses.base}/`}
    kind="website"
    data={[
      { href: addresses.native + '/openapi.json', text: text.publicApi },
      { href: `${addresses.base}/docs`, text: text.deskApi },
    ]}
  >
    <div className="measure listing">
      <h1>{text.title}</h1>
      <p className="lead">{text.description}</p>
      {publishers.length === 0 ? (
        <p className="empty">{text.none}</p>
      ) : (
        <ul className="desks">
          {publishers.map(({ slug, name }) => (
            <li key={slug}>
              <a href={addresses.desk(slug)}>
                <Name>{name}</Name>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  </Layout>
);
