import { useQuery } from '@tanstack/react-query';
import { foundClaimsQuery } from '../data/claims.js';
import { useDesk } from '../data/desk.js';
import { picker as messages } from '../messages/picker.js';
import { FoundSelect, type PickerProps, useSought } from './found-select.js';

interface ClaimPickerProps extends PickerProps {
  /** Not to be chosen. */
  readonly except?: string;
}

/** A claim by its words, asked for as they are typed. */
export const ClaimPicker = ({ except, ...rest }: ClaimPickerProps) => {
  const { desk } = useDesk();
  const [q, seek] = useSought();
  const { data } = useQuery(foundClaimsQuery(desk.slug, q));
  return (
    <FoundSelect
      {...rest}
      found={(data?.data ?? [])
        .filter(({ id }) => id !== except)
        .map(({ id, wording }) => ({ value: id, label: wording }))}
      onSeek={seek}
      placeholder={messages.claim}
      nothingFoundMessage={messages.noClaim}
    />
  );
};
