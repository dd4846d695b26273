import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captureExamples } from './examples.js';

/** `npm run examples`: writes the answers that the OpenAPI document shows, as the product really gives them. */
const path = join(import.meta.dirname, '../../apps/api/src/examples.ts');
const examples = await captureExamples();
await writeFile(
  path,
  `/** Answers of the API, by method and path: made by \`npm run examples\` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = ${JSON.stringify(examples, null, 2)};
`,
);
