import type { Locator } from 'playwright-core';

/*
 * What is asked of a page inside the browser: as texts, since what a browser has is not known where tests run. Each
 * names the type of its answer.
 */
interface Question<Answer> {
  readonly script: string;
  /** Never there: it only says what the script answers. */
  readonly answer?: Answer;
}

const question = <Answer>(script: string): Question<Answer> => ({ script });

/** How far the page can be scrolled sideways, in pixels. */
export const SIDEWAYS = question<number>(
  'document.documentElement.scrollWidth - document.documentElement.clientWidth',
);

/** How far it can be scrolled from top to bottom, in pixels. */
export const UPWARDS = question<number>(
  'document.documentElement.scrollHeight - document.documentElement.clientHeight',
);

/** How large the frame on this page is, in pixels. */
export const FRAME = question<{ width: number; height: number }>(`(() => {
  const { clientWidth: width, clientHeight: height } = document.querySelector('iframe');
  return { width, height };
})()`);

/** Asked inside a frame of another site: answered when that one's process has heard how large the frame is now. */
export const laidOut = ({ width, height }: { width: number; height: number }) =>
  question<boolean>(`new Promise((done) => {
    const look = () => {
      if (innerWidth === ${width} && innerHeight === ${height}) done(true);
      else addEventListener('resize', look, { once: true });
    };
    look();
  })`);

/** What has the keyboard, and how that is shown; without an outline where nothing on the page has it. */
export const FOCUS = question<{ text: string; outline?: string }>(`(() => {
  const at = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  return { text: at.innerText, ...(at === document.body ? {} : { outline: outlineStyle + ' ' + outlineWidth }) };
})()`);

/**
 * What has the keyboard, and whether it can be seen: whether it is what is under the middle of its first line. Without
 * a text where nothing on the page has it.
 */
export const REACHED = question<{ text?: string; isSeen: boolean }>(`(() => {
  const at = document.activeElement;
  if (at === document.body) return { isSeen: false };
  const { left, top, width, height } = at.getClientRects()[0] ?? {};
  const there = width > 1 ? document.elementFromPoint(left + width / 2, top + height / 2) : null;
  return { text: at.innerText, isSeen: there !== null && at.contains(there) };
})()`);

/** How far the table can be scrolled, in pixels. */
export const TABLE_SIDEWAYS = question<number>(`(() => {
  const { scrollWidth, clientWidth } = document.querySelector('.scroller');
  return scrollWidth - clientWidth;
})()`);

export const TABLE_TO_ITS_END = question<number>(`document.querySelector('.scroller').scrollLeft = 10000`);

/** Links outside of tables, whose cells are told apart by their rows and columns. */
export const LINKS = question<readonly { text: string; href: string; height: number }[]>(
  `[...document.querySelectorAll('main a')]
    .filter((one) => !one.closest('td'))
    .map(({ textContent: text, href, offsetHeight: height }) => ({ text, href, height }))`,
);

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Where the first of these with these words is, and where the words in it are, in pixels from the left. */
export const startOf = (selector: string, words: string) =>
  question<{ box: Edges; text: Edges }>(`(() => {
    const found = [...document.querySelectorAll(${JSON.stringify(selector)})]
      .find((one) => one.textContent.trim() === ${JSON.stringify(words)});
    if (found === undefined) throw new Error(${JSON.stringify(`There is no ${selector} of ${words}`)});
    const range = document.createRange();
    range.selectNodeContents(found);
    const edges = ({ left, right }) => ({ left, right });
    return { box: edges(found.getBoundingClientRect()), text: edges(range.getBoundingClientRect()) };
  })()`);

export const TWICE_THE_TEXT = question<string>(`document.documentElement.style.fontSize = '200%'`);

/** Where the title and its first and last signs are, in pixels from the left. */
export const TITLE = question<{
  words: string;
  left: number;
  right: number;
  first: { left: number; right: number };
  last: { left: number; right: number };
}>(`(() => {
  const title = document.querySelector('h1');
  const text = title.firstChild;
  const placeOf = (index) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    const { left, right } = range.getBoundingClientRect();
    return { left, right };
  };
  const { left, right } = title.getBoundingClientRect();
  return { words: text.data, left, right, first: placeOf(0), last: placeOf(text.data.length - 1) };
})()`);

interface Asked {
  evaluate<Answer>(script: string): Promise<Answer>;
}

export const ask = <Answer>(page: Asked, { script }: Question<Answer>): Promise<Answer> =>
  page.evaluate<Answer>(script);

/** Whether this element has the keyboard. */
export const hasFocus = async (element: Locator): Promise<boolean> =>
  (await element.and(element.page().locator(':focus')).count()) === 1;
