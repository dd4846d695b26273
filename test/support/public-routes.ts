/** A line of the tree of routes that Fastify draws: four signs for each level, its part of the path, its methods. */
const LINE = /^((?:[│ ] {3})*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?$/;

/** The paths that can be asked by GET, read off the tree. A part that has two names goes by the last one. */
export const getRoutes = (tree: string): readonly string[] => {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const [, indent, part, methods = ''] = LINE.exec(line) ?? [];
    if (indent === undefined || part === undefined) throw new Error(`No line of a tree of routes: «${line}»`);
    const level = indent.length / 4;
    const path = (above[level - 1] ?? '') + part.replace(/:\w+\|/g, '');
    above[level] = path;
    return methods.split(', ').includes('GET') ? [path] : [];
  });
};
