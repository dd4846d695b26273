export default async () => {
  await globalThis.endTestCluster?.();
};
