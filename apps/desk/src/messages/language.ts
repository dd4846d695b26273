const languages = new Intl.DisplayNames('en', { type: 'language' });

/** Such as Romanian for `ro`; the tag itself where it has no name. */
export const languageName = (tag: string): string => {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
};
