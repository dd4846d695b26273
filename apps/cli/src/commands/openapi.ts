import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { publicDocument } from '../../../public/src/index.js';

export const openapiCommand = (): Command =>
  new Command('openapi')
    .description('Write the OpenAPI document of the public API; it needs no database')
    .argument('<file>', 'where to, such as openapi.json')
    .action(async (file: string) => {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${JSON.stringify(await publicDocument(), null, 2)}\n`);
    });
