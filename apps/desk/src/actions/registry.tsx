import {
  type ReactNode,
  createContext,
  useContext,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Action } from './action.js';

/** What can be done on the screen as it is now: each part of it says its own. */
class Registry {
  private readonly byOwner = new Map<string, readonly Action[]>();
  private readonly listeners = new Set<() => void>();
  private all: readonly Action[] = [];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly list = (): readonly Action[] => this.all;

  put(owner: string, actions: readonly Action[]): void {
    this.byOwner.set(owner, actions);
    this.tell();
  }

  remove(owner: string): void {
    this.byOwner.delete(owner);
    this.tell();
  }

  private tell(): void {
    // The screen's own come before those of the shell, which were there first.
    this.all = [...this.byOwner.values()].reverse().flat();
    for (const listener of this.listeners) listener();
  }
}

const Context = createContext<Registry | undefined>(undefined);

const useRegistry = (): Registry => {
  const registry = useContext(Context);
  if (registry === undefined) throw new Error('There is no registry of actions here');
  return registry;
};

export const ActionsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [registry] = useState(() => new Registry());
  return <Context value={registry}>{children}</Context>;
};

/** Offers actions for as long as the component is there. Give a memoised list. */
export const useActions = (actions: readonly Action[]): void => {
  const registry = useRegistry();
  const owner = useId();
  // With what is drawn, not after it: what can be seen can be done.
  useLayoutEffect(() => registry.put(owner, actions), [registry, owner, actions]);
  useLayoutEffect(() => () => registry.remove(owner), [registry, owner]);
};

export const useOfferedActions = (): readonly Action[] => {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.list);
};

/** The newest of a function, for listeners that are set up once. */
export const useLatest = <Value,>(value: Value): { readonly current: Value } => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return useMemo(() => latest, []);
};
