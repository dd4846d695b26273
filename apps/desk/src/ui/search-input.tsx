import { TextInput, type TextInputProps } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Ref } from 'react';

interface SearchInputProps extends Pick<TextInputProps, 'placeholder' | 'aria-keyshortcuts' | 'maw'> {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** With a key that goes on to what was found. */
  readonly onLeave?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

const LEAVING: readonly string[] = ['Enter', 'ArrowDown', 'Escape'];

/** Narrows the list below as one types; no button sends it. */
export const SearchInput = ({ label, placeholder = label, onType, onLeave, ...rest }: SearchInputProps) => (
  <TextInput
    {...rest}
    type="search"
    flex="1 1 14rem"
    aria-label={label}
    placeholder={placeholder}
    leftSection={<IconSearch size={16} aria-hidden />}
    onChange={({ currentTarget }) => onType(currentTarget.value)}
    onKeyDown={(event) => {
      if (!onLeave || !LEAVING.includes(event.key) || event.nativeEvent.isComposing) return;
      event.preventDefault();
      onLeave();
    }}
  />
);
