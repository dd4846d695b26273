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

/** A name as its owner writes it: whichever way that goes, it does not turn what stands around it. */
export const Name = ({ children }: { children: string }) => <bdi>{children}</bdi>;

/** What a desk wrote, paragraph by paragraph. */
export const Prose = ({ text, className }: { text: string; className?: string }) => (
  <div className={className === undefined ? 'prose' : `prose ${className}`}>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph, index) => (
        <p key={index} dir="auto">
          {paragraph.trim()}
        </p>
      ))}
  </div>
);
