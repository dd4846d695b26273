import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../data/desk.js';
import { foundDisputesQuery, useDisputeNow } from '../data/disputes.js';
import { picker as messages } from '../messages/picker.js';
import { FoundSelect, type PickerProps, useSought } from './found-select.js';

interface DisputePickerProps extends PickerProps {
  readonly placeholder?: string;
}

/** A dispute by words of its question, asked for as they are typed. */
export const DisputePicker = ({ placeholder = messages.dispute, ...rest }: DisputePickerProps) => {
  const { desk } = useDesk();
  const [q, seek] = useSought();
  const { data } = useQuery(foundDisputesQuery(desk.slug, q));
  const chosen = useDisputeNow(rest.value ?? undefined);
  return (
    <FoundSelect
      {...rest}
      found={(data?.data ?? []).map(({ id, question }) => ({ value: id, label: question }))}
      named={chosen?.question}
      onSeek={seek}
      placeholder={placeholder}
      nothingFoundMessage={messages.noDispute}
    />
  );
};
