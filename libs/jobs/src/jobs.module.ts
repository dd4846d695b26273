import { Global, Module } from '@nestjs/common';
import { JobHandlers } from './job-handlers.js';
import { Jobs } from './jobs.js';
import { RunSweeps, Sweeps } from './sweeps.js';

const providers = [JobHandlers, Jobs, RunSweeps, Sweeps];

/** What is done later, or again and again, for every room. */
@Global()
@Module({ providers, exports: providers })
export class JobsModule {}
