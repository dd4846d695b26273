import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/**
 * Lets plain Node import the TypeScript of this checkout, compiled as the build does: for Jest's global set-up, which
 * runs outside of Jest's own loader, and for tests that start another process. So neither rests on a `dist/` that may
 * be stale, or that another run may be just rebuilding. JavaScript, since it is what makes TypeScript load.
 *
 *     node --import ./test/support/typescript-source.js some.ts
 */
const isOurs = (url) => url !== undefined && /\.(m?ts|tsx)$/.test(url) && !url.includes('/node_modules/');

const sourceOf = (specifier, parent) => {
  const written = [specifier, specifier.replace(/js$/, 'ts'), specifier.replace(/js$/, 'tsx')];
  return written.find((name) => existsSync(new URL(name, parent))) ?? specifier;
};

registerHooks({
  resolve(specifier, context, next) {
    if (!isOurs(context.parentURL)) return next(specifier, context);
    if (/^\.\.?\/.*\.js$/.test(specifier)) return next(sourceOf(specifier, context.parentURL), context);
    return next(specifier, { ...context, conditions: ['source', ...context.conditions] });
  },
  load(url, context, next) {
    if (!isOurs(url) || url.endsWith('.mts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, sourceMaps: 'inline' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
