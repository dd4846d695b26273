/** Colours that pages and cards share. All colours of text have a contrast of 4.5 or more on the paper and on what is raised. */
const LIGHT = `
--paper: #fdfcfa; --raised: #f4f1ea; --ink: #1c1b19; --quiet: #5a564e; --line: #d8d3c8; --strong-line: #1c1b19;
--link: #0d4b85; --focus: #0d4b85;
--against: #9c2a17; --partly: #7d5200; --open: #5a564e; --agreed: #1c6437;
--affirms: #1b4d8f; --opposes: #a03b0c; --withholds: #735200; --torn: #6a3a9c;
--added: #d9f0dd; --removed: #fbdfd9;
`;

const DARK = `
--paper: #171614; --raised: #22201d; --ink: #ebe8e1; --quiet: #b0aa9e; --line: #3b3833; --strong-line: #ebe8e1;
--link: #93c4f5; --focus: #93c4f5;
--against: #ff9e8d; --partly: #e6b75f; --open: #b9b3a6; --agreed: #8ad3a0;
--affirms: #9cc5f7; --opposes: #ffa97a; --withholds: #e3bd62; --torn: #cfb0f5;
--added: #1d3d26; --removed: #4d211a;
`;

/** One of them as it is in the light, for what is drawn without a style sheet. */
export const lightColour = (token: string): string => {
  const [, colour] = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(LIGHT) ?? [];
  if (colour === undefined) throw new Error(`There is no colour ${token}`);
  return colour;
};

/** Both, as the reader's system has it. */
export const PALETTE = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
`;

export const SERIF =
  'Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif';
export const SANS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
