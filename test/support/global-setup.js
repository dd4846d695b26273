// Jest runs this outside of its own loader; the hooks are what makes the TypeScript beside it load.
import './typescript-source.js';

/** One cluster for the run, whichever projects are in it: those with a set-up of their own come by here as well. */
export default async () => {
  if (globalThis.endTestCluster !== undefined) return;
  const { startCluster } = await import('./cluster.ts');
  globalThis.endTestCluster = await startCluster();
};
