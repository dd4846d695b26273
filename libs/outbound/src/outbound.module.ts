import { Module } from '@nestjs/common';
import { GuardedFetch } from './guarded-fetch.js';
import { Network } from './network.js';

@Module({ providers: [Network, GuardedFetch], exports: [GuardedFetch] })
export class OutboundModule {}
