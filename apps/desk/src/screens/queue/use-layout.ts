import { type RefObject, useLayoutEffect, useState } from 'react';

export type Layout = 'wide' | 'middle' | 'narrow';

interface Measured {
  readonly layout: Layout;
  /** What one rem is, in pixels: whoever has larger text has larger lines. */
  readonly rem: number;
  /** How far from the beginning of the page it begins. */
  readonly top: number;
}

/** From so many rem on. */
const WIDE = 84;
const MIDDLE = 46;

const measure = (width: number, top: number): Measured => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const layout = width >= WIDE * rem ? 'wide' : width >= MIDDLE * rem ? 'middle' : 'narrow';
  return { layout, rem, top };
};

/** Where it is, and how much there is room for: all columns, lines of two, or a list of two-line rows. */
export const useLayout = (of: RefObject<HTMLElement | null>): Measured => {
  const [measured, setMeasured] = useState<Measured>(() => measure(window.innerWidth, 0));
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return;
    const look = (): void =>
      setMeasured((before) => {
        const top = Math.round(element.getBoundingClientRect().top + window.scrollY);
        const now = measure(element.clientWidth, top);
        return now.layout === before.layout && now.rem === before.rem && now.top === before.top
          ? before
          : now;
      });
    // What stands above it makes the page longer.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    observer.observe(document.body);
    look();
    return () => observer.disconnect();
  }, [of]);
  return measured;
};
