/** A group of radio buttons has no word for being wrong: what is wrong describes it. */
const FAULTY = '[aria-invalid=true], [role=radiogroup][aria-describedby*="-error"]';
const FIELD = 'input, select, textarea, [tabindex="0"]';

/** When a form was sent and is refused, its first field that is wrong has the focus, and so is read with what is wrong. */
export const showFault = (): void => {
  let sent: HTMLFormElement | undefined;
  const forget = (): void => {
    sent = undefined;
    observer.disconnect();
  };
  const observer = new MutationObserver(() => {
    const faulty = sent?.querySelector<HTMLElement>(FAULTY);
    if (faulty == null) return;
    forget();
    const field = faulty.matches(FIELD) ? faulty : faulty.querySelector<HTMLElement>(FIELD);
    field?.focus();
  });
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return;
    sent = target;
    observer.observe(target, {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-invalid', 'aria-describedby'],
    });
  });
  // Whoever goes on meanwhile is left where they are.
  for (const act of ['keydown', 'pointerdown']) window.addEventListener(act, forget, { capture: true });
};
