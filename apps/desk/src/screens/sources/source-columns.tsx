import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useDesk } from '../../data/desk.js';
import { useSources } from '../../data/sources.js';
import type { Source } from '../../data/types.js';
import { countryName } from '../../messages/countries.js';
import { sourceKinds, sources as messages } from '../../messages/sources.js';
import { TextLink } from '../../ui/link.js';
import type { Column } from '../../ui/virtual-table.js';
import classes from './sources.module.css';

export const useSourceColumns = (rows: readonly Source[]): readonly Column<Source>[] => {
  const { desk } = useDesk();
  const named = useSources(rows.flatMap(({ partOfId }) => partOfId ?? []));
  return useMemo(
    () => [
      {
        id: 'name',
        header: messages.name,
        render: ({ id, name, aliases }) => (
          <>
            <TextLink
              to="/desks/$desk/sources/$id"
              params={{ desk: desk.slug, id }}
              preload={false}
              size="sm"
              className={classes.name}
            >
              {name}
            </TextLink>
            {aliases.length > 0 && (
              <Text size="xs" c="dimmed" truncate dir="auto">
                {aliases.map((alias) => alias.name).join(' · ')}
              </Text>
            )}
          </>
        ),
      },
      { id: 'kind', header: messages.kind, render: ({ kind }) => sourceKinds[kind] },
      {
        id: 'country',
        header: messages.country,
        render: ({ country }) => country && (countryName(country) ?? country),
      },
      {
        id: 'part-of',
        header: messages.partOf,
        wide: true,
        render: ({ partOfId }) =>
          partOfId && (
            <TextLink
              to="/desks/$desk/sources/$id"
              params={{ desk: desk.slug, id: partOfId }}
              preload={false}
              size="sm"
            >
              {named(partOfId)?.name ?? '…'}
            </TextLink>
          ),
      },
    ],
    [desk.slug, named],
  );
};
