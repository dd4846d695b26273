import { Stack, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../data/desk.js';
import { type Clocks, disputeLinksQuery } from '../../../data/disputes.js';
import { problemOf } from '../../../data/problem.js';
import type { Dispute, Statement } from '../../../data/types.js';
import { useStatementsOf } from '../../../data/statements.js';
import { formatMoment } from '../../../lib/moment.js';
import { matrix as matrixMessages, relays as messages } from '../../../messages/disputes.js';
import { Empty } from '../../../ui/empty.js';
import { Loaded } from '../../../ui/loaded.js';
import classes from './relays.module.css';
import { type Relayed, relayForest, relaysIn } from './tree.js';

interface RelaysProps {
  readonly dispute: Dispute;
  readonly clocks: Clocks;
  readonly known: ReadonlyMap<string, Statement>;
  readonly names: ReadonlyMap<string, string>;
  readonly onOpen: (statementId: string) => void;
}

/** Who only carries on what another said: the origins, and the relays below each. */
export const Relays = ({ dispute, clocks, ...rest }: RelaysProps) => {
  const { desk } = useDesk();
  const query = useQuery(disputeLinksQuery(desk.slug, dispute.id, clocks));
  return (
    <Loaded query={query} problemOf={problemOf}>
      {({ statementLinks }) => {
        const said = dispute.timeline.map(({ statementId }) => statementId);
        const { origins, lone } = relayForest(said, statementLinks);
        return (
          <Stack gap="md">
            <Text size="sm" c="dimmed" maw="48rem">
              {messages.hint}
            </Text>
            <Origins dispute={dispute} />
            {origins.length === 0 ? (
              <Empty title={messages.none} hint={messages.noneHint} />
            ) : (
              <ul className={classes.tree}>
                {origins.map((origin) => (
                  <Branch key={origin.statementId} branch={origin} {...rest} />
                ))}
              </ul>
            )}
            {origins.length > 0 && lone.length > 0 && (
              <Text size="sm" c="dimmed">
                {messages.lone(lone.length)}
              </Text>
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
};

/** From how many mouths each claim comes, as the API counts it. */
const Origins = ({ dispute: { claims } }: { readonly dispute: Dispute }) => (
  <table className={classes.origins}>
    <thead>
      <tr>
        <th scope="col">{matrixMessages.claim}</th>
        <th scope="col">{messages.origins}</th>
      </tr>
    </thead>
    <tbody>
      {claims
        .filter(({ origins }) => origins > 0)
        .map(({ id, wording, origins, outlets }) => (
          <tr key={id}>
            <td>{wording}</td>
            <td>
              {matrixMessages.origins(origins)}
              {outlets > 0 && `, ${matrixMessages.outlets(outlets)}`}
            </td>
          </tr>
        ))}
    </tbody>
  </table>
);

const Branch = ({
  branch,
  ...rest
}: Pick<RelaysProps, 'known' | 'names' | 'onOpen'> & { readonly branch: Relayed }) => {
  const { known, names, onOpen } = rest;
  const { statementId, link, relays } = branch;
  const [statement] = useStatementsOf([statementId], known);
  const count = relaysIn(branch);
  return (
    <li>
      <div className={classes.one}>
        <UnstyledButton className={classes.open} aria-haspopup="dialog" onClick={() => onOpen(statementId)}>
          {names.get(statement?.speakerId ?? '') ?? '…'}
        </UnstyledButton>{' '}
        <Text span size="xs" c="dimmed">
          {statement && formatMoment(statement.utteredAt)}
        </Text>{' '}
        {link === undefined ? (
          <span className={classes.origin}>
            ◉ {messages.origin}
            {count > 0 && ` · ${messages.relayed(count)}`}
          </span>
        ) : (
          <Text span size="xs">
            {link.endorsed ? `✓ ${messages.endorsed}` : `○ ${messages.notEndorsed}`}
            {link.fidelity !== undefined && `, ${messages[link.fidelity]}`}
          </Text>
        )}
        <Text size="sm" c="dimmed" lineClamp={2} lang={statement?.quote?.language} dir="auto">
          {statement?.quote?.text ?? statement?.paraphrase}
        </Text>
      </div>
      {relays.length > 0 && (
        <ul>
          {relays.map((one) => (
            <Branch key={one.statementId} branch={one} {...rest} />
          ))}
        </ul>
      )}
    </li>
  );
};
