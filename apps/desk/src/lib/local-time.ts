const two = (number: number): string => String(number).padStart(2, '0');

/** What `<input type="datetime-local">` shows of a moment, in the reader's time zone; to the minute. */
export const toLocalInput = (at: string | undefined | null): string => {
  if (at === undefined || at === null || at === '') return '';
  const date = new Date(at);
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** The moment in UTC, of what was typed in the reader's time zone; as it was typed where it is none. */
export const fromLocalInput = (text: string): string | undefined => {
  if (text === '') return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
};
