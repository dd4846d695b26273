const names = new Intl.DisplayNames('en', { type: 'language' });

/** Such as «Romanian» of `ro`; the tag itself where it has no name. */
export const languageName = (tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** Those that desks meet most; any other tag can be typed. */
export const LANGUAGES: readonly string[] =
  'ar bg bn bs ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka ko lt lv mk ms mt nl no pl pt ro ru sk sl sq sr sv sw th tr uk ur vi zh'.split(
    ' ',
  );

export const languagePicker = {
  placeholder: 'Name or tag',
  nothing: 'No language is called that. A tag such as zh-Hant may be typed.',
} as const;
