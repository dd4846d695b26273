const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a tag (BCP 47) is well formed, and of a language that there is. */
export const isKnownLanguage = (tag: string): boolean => {
  try {
    return NAMES.of(tag) !== undefined;
  } catch {
    return false;
  }
};
