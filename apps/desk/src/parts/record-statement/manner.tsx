import { NativeSelect, Stack, Text } from '@mantine/core';
import { BASES, type Basis, HEDGES, type Hedge } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { recordStatement as messages } from '../../messages/record-statement.js';
import { bases, hedges } from '../../messages/words.js';
import type { Draft } from './draft.js';
import classes from './record.module.css';

interface MannerProps {
  readonly claims: readonly { readonly id: string; readonly wording: string }[];
  readonly stances: Draft['stances'];
  readonly onChange: (stances: Draft['stances']) => void;
  readonly errorAt: (claimId: string, field: 'hedge' | 'basis') => string | undefined;
}

/** How strongly each stance was put, and what it says it rests on. */
export const Manner = ({ claims, stances, onChange, errorAt }: MannerProps) => {
  const held = claims.filter(({ id }) => stances[id] !== undefined);
  if (held.length === 0) return null;
  return (
    <Stack gap={4} component="section" aria-label={messages.manner}>
      <Text size="sm" fw={600}>
        {messages.manner}
      </Text>
      {held.map(({ id, wording }) => {
        const stance = stances[id];
        if (stance === undefined) return null;
        return (
          <div key={id} className={classes.manner}>
            <span title={wording}>{wording}</span>
            <NativeSelect
              size="xs"
              aria-label={messages.hedgeOf(wording)}
              value={stance.hedge}
              onChange={({ currentTarget }) =>
                onChange({ ...stances, [id]: { ...stance, hedge: currentTarget.value as Hedge } })
              }
              data={HEDGES.map((value) => ({ value, label: hedges[value] }))}
              error={errorAt(id, 'hedge')}
            />
            <NativeSelect
              size="xs"
              aria-label={messages.basisOf(wording)}
              value={stance.basis}
              onChange={({ currentTarget }) =>
                onChange({ ...stances, [id]: { ...stance, basis: currentTarget.value as Basis } })
              }
              data={BASES.map((value) => ({ value, label: bases[value] }))}
              error={errorAt(id, 'basis')}
            />
          </div>
        );
      })}
    </Stack>
  );
};
