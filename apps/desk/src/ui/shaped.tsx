import type { ReactNode } from 'react';

interface ShapedProps {
  /** A name of `--cc-…` in desk.css. */
  readonly colour:
    'affirms' | 'opposes' | 'withholds' | 'torn' | 'against' | 'partly' | 'open' | 'agreed' | 'quiet';
  /** One sign, so that the state is never told by colour alone. */
  readonly shape: string;
  readonly children: ReactNode;
}

/** A state in a word, a shape and a colour. */
export const Shaped = ({ colour, shape, children }: ShapedProps) => (
  <span style={{ color: `var(--cc-${colour})`, fontWeight: 600, whiteSpace: 'nowrap' }}>
    <span aria-hidden className="cc-shape">
      {shape}
    </span>
    {children}
  </span>
);
