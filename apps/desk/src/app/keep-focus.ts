import type { AnyRouter } from '@tanstack/react-router';

const FOCUSABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])';
/** What lies over the page and goes away again. */
const LAYER = '[role=dialog], [role=menu], [role=listbox]';
/** Time for whoever knows better where the focus goes, in milliseconds. */
const PATIENCE_MS = 60;
const REMEMBERED = 30;

/** Where something was before it was taken away. */
interface Gap {
  readonly parent: Element;
  readonly next: Node | null;
}

const isUsable = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility();

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

const isBehind = (element: Node, place: Node): boolean =>
  place === element ||
  (place.compareDocumentPosition(element) &
    (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !==
    0;

const gapOf = (gone: Node, records: readonly MutationRecord[]): Gap | undefined => {
  let place = gone;
  let gap: Gap | undefined;
  // What it was taken out of may be gone as well.
  while (!place.isConnected) {
    const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(place)));
    if (record === undefined || !(record.target instanceof Element)) return undefined;
    gap = { parent: record.target, next: record.nextSibling };
    place = record.target;
  }
  return gap;
};

/** The next thing behind a gap, or the last before it, as near to it as there is one. */
const besideGap = ({ parent, next }: Gap): HTMLElement | undefined => {
  // A screen that is all made anew has no beside: then it is its heading.
  const scope = parent.closest('[role=dialog], main');
  let place = next;
  let within = parent;
  while (scope?.contains(within) === true && !within.matches('main')) {
    const stops = [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isUsable);
    const from = place;
    const found = (from && stops.find((stop) => isBehind(stop, from))) ?? stops.at(-1);
    if (found) return found;
    place = within.nextSibling;
    if (within.parentElement === null) break;
    within = within.parentElement;
  }
  return undefined;
};

/** Read by screen readers, and where the next Tab goes on from; it is no stop of its own. */
const focusHeading = (): void => {
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main');
  if (heading === null) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

/**
 * Holds the place of the keyboard, which browsers forget when what has the focus is taken away: after a dialog or a menu
 * it goes back to what that was opened from, after a row that is gone to what is next, after a button that was busy to
 * that button, and on a new screen to its heading. Whoever takes the focus meanwhile keeps it.
 */
export const keepFocus = (router: AnyRouter): void => {
  /** What had the focus, the newest first. */
  const before: HTMLElement[] = [];
  let gap: Gap | undefined;
  let isNewScreen = false;
  let wasBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const toNewScreen = (): void => {
    const { activeElement } = document;
    if (
      activeElement?.closest('[role=dialog]') == null &&
      activeElement?.parentElement?.closest('main') == null
    ) {
      // What it is about is still asked for: its heading comes with it.
      if (document.querySelector('main h1') === null) return;
      focusHeading();
    }
    isNewScreen = false;
  };
  const mend = (): void => {
    timer = undefined;
    if (isNewScreen) return toNewScreen();
    const [last, ...earlier] = before;
    if (last === undefined || !isLost()) return;
    if (last.isConnected) {
      if (wasBusy && isUsable(last)) last.focus({ preventScroll: true });
      return;
    }
    // A grid has its lines made as it scrolls, and knows which one it is at.
    if (gap?.parent.closest('[role=grid]') != null) return;
    const anew = last.id === '' ? null : document.getElementById(last.id);
    const opener = last.closest(LAYER) === null ? undefined : earlier.find(isUsable);
    const next = anew ?? opener ?? (gap && besideGap(gap));
    if (next) next.focus({ preventScroll: true });
    else focusHeading();
  };
  const soon = (): void => {
    timer ??= setTimeout(mend, PATIENCE_MS);
  };

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const at = before.indexOf(target);
    if (at !== -1) before.splice(at, 1);
    before.unshift(target);
    before.length = Math.min(before.length, REMEMBERED);
    gap = undefined;
    wasBusy = false;
  });
  // Whoever goes on before a screen is there is left where they are.
  for (const act of ['keydown', 'pointerdown'])
    window.addEventListener(act, () => (isNewScreen = false), { capture: true });
  new MutationObserver((records) => {
    const [last] = before;
    if (last?.isConnected === false) gap ??= gapOf(last, records);
    else if (last?.matches(':disabled') === true) wasBusy = true;
    if (isNewScreen || wasBusy || last?.isConnected === false) soon();
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
    if (!pathChanged || fromLocation === undefined) return;
    isNewScreen = true;
    soon();
  });
};
