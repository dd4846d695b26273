import { Select } from '@mantine/core';
import { useState } from 'react';
import { LANGUAGES, languageName, languagePicker as messages } from '../messages/languages.js';

interface LanguagePickerProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (tag: string | null) => void;
  readonly placeholder?: string;
  readonly error?: string;
  readonly clearable?: boolean;
  readonly required?: boolean;
  readonly size?: 'xs' | 'sm';
}

const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** A language by its name or its tag (BCP 47); also a tag that is on no list. */
export const LanguagePicker = ({ value, placeholder, ...rest }: LanguagePickerProps) => {
  const [sought, setSought] = useState('');
  const known = [...new Set([...LANGUAGES, ...(value === null ? [] : [value])])];
  const isFound = (tag: string, text: string): boolean =>
    languageName(tag).toLowerCase().startsWith(text) || tag.toLowerCase() === text;
  const text = sought.trim().toLowerCase();
  // A tag is offered as it was typed only where nothing on the list is meant by it.
  const tags = TAG.test(text) && !known.some((tag) => isFound(tag, text)) ? [...known, sought.trim()] : known;
  return (
    <Select
      {...rest}
      searchable
      value={value}
      onSearchChange={setSought}
      data={tags.map((tag) => ({ value: tag, label: languageName(tag) }))}
      filter={({ options, search }) =>
        options.filter((option) => 'value' in option && isFound(option.value, search.trim().toLowerCase()))
      }
      placeholder={placeholder ?? messages.placeholder}
      nothingFoundMessage={messages.nothing}
    />
  );
};
