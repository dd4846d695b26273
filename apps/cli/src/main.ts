#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { DomainError } from '#kernel';
import { SettingsError } from '#settings';
import { deskCommand } from './commands/desk.js';
import { demoCommand } from './commands/demo.js';
import { importCommand } from './commands/import.js';
import { migrateCommand } from './commands/migrate.js';
import { openapiCommand } from './commands/openapi.js';
import { startCommand } from './commands/start.js';
import { tokenCommand } from './commands/token.js';
import { userCommand } from './commands/user.js';
import { verifyCommand } from './commands/verify.js';
import { workerCommand } from './commands/worker.js';
import { UsageError } from './usage-error.js';

const program = new Command('counterclaim')
  .description('The claim-and-counterclaim tracker for fact-checking desks')
  .showHelpAfterError()
  .exitOverride();

for (const command of [
  startCommand(),
  workerCommand(),
  migrateCommand(),
  demoCommand(),
  importCommand(),
  userCommand(),
  deskCommand(),
  tokenCommand(),
  verifyCommand(),
  openapiCommand(),
]) {
  // A group's commands throw too, so that every error is told in one place and one way.
  for (const each of [command, ...command.commands]) each.exitOverride().showHelpAfterError();
  program.addCommand(command);
}

/** Exit codes: 0 done, 1 refused or failed, 2 called wrongly. */
const run = async (): Promise<number> => {
  try {
    await program.parseAsync();
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    console.error(`counterclaim: ${explain(error)}`);
    return error instanceof UsageError || error instanceof SettingsError ? 2 : 1;
  }
};

const explain = (error: unknown): string => {
  if (error instanceof DomainError)
    return [
      error.message,
      ...(error.extras.errors ?? []).map(({ pointer, detail }) => `  ${pointer} ${detail}`),
    ].join('\n');
  if (error instanceof AggregateError) return error.errors.map((inner) => explain(inner)).join('; ');
  return error instanceof Error ? error.message : String(error);
};

process.exitCode = await run();
