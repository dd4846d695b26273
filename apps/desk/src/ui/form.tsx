import type { FormHTMLAttributes, KeyboardEvent } from 'react';

interface FormProps extends FormHTMLAttributes<HTMLFormElement> {
  readonly onSend: () => void;
}

/** A form whose faults the server finds. Sent with Enter, and from where Enter is a new line with Ctrl or Cmd too. */
export const Form = ({ onSend, ...props }: FormProps) => (
  <form
    noValidate
    {...props}
    onSubmit={(event) => {
      event.preventDefault();
      onSend();
    }}
    onKeyDown={(event: KeyboardEvent<HTMLFormElement>) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
    }}
  />
);
