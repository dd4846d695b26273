/** Scripts that are written from the right. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** Which way a language is written. What is no language that the platform knows is written from the left. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  try {
    return RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
};

/** What an element says of words that are in a language of their own. */
export const inLanguage = (language: string): { lang: string; dir: 'ltr' | 'rtl' } => ({
  lang: language,
  dir: directionOf(language),
});

/** Of what is written in several scripts at once, or in one of a name of its own: what its letters are of. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};
/** Of the pages' own language. */
const OWN_SCRIPT = 'Latn';

/** Most of the letters of a text are of the script of this language, and it is not that of the pages. */
const isWrittenIn = (text: string, language: string): boolean => {
  try {
    const script = new Intl.Locale(language).maximize().script ?? OWN_SCRIPT;
    if (script === OWN_SCRIPT) return false;
    const classes = (SCRIPTS[script] ?? [script]).map((one) => `\\p{Script=${one}}`);
    const countOf = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    return countOf(new RegExp(`[${classes.join('')}]`, 'gu')) * 2 > countOf(/\p{L}/gu);
  } catch {
    return false;
  }
};

/**
 * What an element says of a desk's own words on a claim. On an Arabic claim a desk may write in Arabic as well as in
 * English, and nothing on record tells which: the letters do.
 */
export const written = (text: string, language: string): { lang?: string; dir: 'ltr' | 'rtl' | 'auto' } =>
  isWrittenIn(text, language) ? inLanguage(language) : { dir: 'auto' };

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What a language is called in English. */
export const languageName = (language: string): string => {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
};

/** Words in a language of their own, within a line. */
export const Words = ({ language, children }: { language: string; children: string }) => (
  <bdi {...inLanguage(language)}>{children}</bdi>
);

/** The same of a desk's own words on a claim in a language. */
export const Written = ({ language, children }: { language: string; children: string }) => (
  <bdi {...written(children, language)}>{children}</bdi>
);

/** A name as its owner writes it: whichever way that goes, it does not turn what stands around it. */
export const Name = ({ children }: { children: string }) => <bdi>{children}</bdi>;

/** What a desk wrote on a claim in a language, paragraph by paragraph. */
export const Prose = ({
  text,
  language,
  className,
}: {
  text: string;
  language: string;
  className?: string;
}) => (
  <div className={className === undefined ? 'prose' : `prose ${className}`}>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph, index) => (
        <p key={index} {...written(paragraph, language)}>
          {paragraph.trim()}
        </p>
      ))}
  </div>
);
