import { Checkbox, NativeSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FIDELITIES, STATEMENT_LINK_KINDS } from '../../../../../libs/disputes/src/domain/statement.js';
import { useDesk } from '../../data/desk.js';
import { useSources } from '../../data/sources.js';
import { disputeStatementsQuery } from '../../data/statements.js';
import type { Statement } from '../../data/types.js';
import { formatMoment } from '../../lib/moment.js';
import { linkKinds } from '../../messages/disputes.js';
import { fidelities, recordStatement as messages } from '../../messages/record-statement.js';
import type { LinkDraft } from './draft.js';
import classes from './record.module.css';

const NONE: readonly Statement[] = [];

interface EarlierProps {
  readonly disputeId: string;
  readonly draft: LinkDraft;
  readonly onChange: (some: Partial<LinkDraft>) => void;
  /** The later one, which is not linked to itself. */
  readonly of?: string;
  readonly errorAt?: (pointer: string) => string | undefined;
}

/** The statement that this one relays, answers or takes back. */
export const Earlier = (props: EarlierProps) => {
  const { draft, onChange, errorAt } = props;
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={messages.link}
          value={draft.linkKind}
          error={errorAt?.('/kind')}
          onChange={({ currentTarget }) =>
            onChange({ linkKind: currentTarget.value as LinkDraft['linkKind'] })
          }
          data={[
            { value: '', label: messages.noLink },
            ...STATEMENT_LINK_KINDS.map((value) => ({ value, label: linkKinds[value] })),
          ]}
        />
        {draft.linkKind !== '' && <EarlierStatement {...props} />}
      </div>
      {draft.linkKind === 'relays' && (
        <div className={classes.pair}>
          <NativeSelect
            label={messages.fidelity}
            value={draft.fidelity}
            onChange={({ currentTarget }) =>
              onChange({ fidelity: currentTarget.value as LinkDraft['fidelity'] })
            }
            data={[
              { value: '', label: messages.fidelityOpen },
              ...FIDELITIES.map((value) => ({ value, label: fidelities[value] })),
            ]}
          />
          <Checkbox
            mt="xl"
            label={messages.endorsed}
            checked={draft.endorsed}
            onChange={({ currentTarget }) => onChange({ endorsed: currentTarget.checked })}
          />
        </div>
      )}
    </>
  );
};

/** Apart, since there may be thousands to choose from: they are listed only where one is asked for. */
const EarlierStatement = ({ disputeId, draft, onChange, of, errorAt }: EarlierProps) => {
  const { desk } = useDesk();
  const { data: all = NONE } = useQuery(disputeStatementsQuery(desk.slug, disputeId));
  const earlier = all
    .filter(({ id, voidedAt }) => id !== of && voidedAt === undefined)
    .toSorted((a, b) => Date.parse(b.utteredAt) - Date.parse(a.utteredAt));
  const source = useSources(earlier.map(({ speakerId }) => speakerId));
  return (
    <Select
      label={messages.earlier}
      searchable
      limit={50}
      value={draft.linkTo}
      error={errorAt?.('/toId')}
      onChange={(value) => onChange({ linkTo: value })}
      data={earlier.map(({ id, speakerId, utteredAt, quote, paraphrase }) => ({
        value: id,
        label: `${source(speakerId)?.name ?? '…'}, ${formatMoment(utteredAt)}: ${(quote?.text ?? paraphrase ?? '').slice(0, 80)}`,
      }))}
    />
  );
};
