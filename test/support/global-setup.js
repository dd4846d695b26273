// Jest runs this outside of its own loader; the hooks are what makes the TypeScript beside it load.
import './typescript-source.js';

export default async () => {
  const { startCluster } = await import('./cluster.ts');
  globalThis.endTestCluster = await startCluster();
};
