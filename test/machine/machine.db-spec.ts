import fc from 'fast-check';
import { PublicReader } from '../support/public-reader.js';
import { Coverage } from './coverage.js';
import { Machine } from './machine.js';
import { policies, runs } from './steps.js';
import { type Account, openAccounts } from './staff.js';
import { takeStep } from './take-steps.js';
import { TOURS } from './tours.js';

/** So many by default; `MACHINE_RUNS=10000 npm test -- --selectProjects db --testPathPatterns machine` for more. */
const RUNS = Number(process.env['MACHINE_RUNS'] ?? 40);
const SEED = Number(process.env['MACHINE_SEED'] ?? Date.now() % 2 ** 31);

/** Several times what they take, and time to cut one that failed down. */
const TIME = 90_000 + RUNS * 3_000;

let open: PublicReader;
let accounts: Account[];

beforeAll(async () => {
  open = await PublicReader.start();
  accounts = await openAccounts(open.api);
});
afterAll(() => open.close());

it(
  `keeps its rules in ${RUNS} runs of many people (MACHINE_SEED=${SEED})`,
  async () => {
    const coverage = new Coverage();
    const property = fc.asyncProperty(policies, runs, async (policy, steps) => {
      const machine = await Machine.open(open, accounts, policy, coverage);
      coverage.runs += 1;
      try {
        await takeStep(machine, { do: 'submit', who: 0, n: 0 });
        for (const step of steps) await takeStep(machine, step);
        await machine.look();
        await machine.lookInPublic();
      } catch (error) {
        throw new Error(`${(error as Error).message}\nWhat was sent:\n  ${machine.trace.join('\n  ')}`, {
          cause: error,
        });
      } finally {
        machine.close();
      }
    });
    await fc.assert(property, {
      numRuns: RUNS + TOURS.length,
      seed: SEED,
      examples: TOURS,
      // One that failed is cut down for as long as there is time.
      interruptAfterTimeLimit: TIME - 30_000,
      markInterruptAsFailure: true,
    });
    console.log(coverage.report());
    expect(coverage.missing()).toEqual([]);
  },
  TIME,
);
