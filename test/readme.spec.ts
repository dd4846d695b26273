import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workflowDiagram } from '#reviews';

it('the picture of the review’s states in the README is the one that the table makes', async () => {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
  expect(readme).toContain(`\`\`\`mermaid\n${workflowDiagram()}\n\`\`\``);
});
