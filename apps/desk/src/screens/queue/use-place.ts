import { useCallback, useState } from 'react';

/** Where the keyboard was in a list: whoever comes back from a review goes on from there. */
const places = new Map<string, number>();

export const usePlace = (list: string): readonly [active: number, setActive: (index: number) => void] => {
  const [place, setPlace] = useState({ list, active: places.get(list) ?? 0 });
  const active = place.list === list ? place.active : (places.get(list) ?? 0);
  const set = useCallback(
    (index: number): void => {
      places.set(list, index);
      setPlace({ list, active: index });
    },
    [list],
  );
  return [active, set];
};
