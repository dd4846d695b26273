import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { controllers as audit } from '#audit/http';
import { controllers as claims } from '#claims/http';
import { controllers as disputes } from '#disputes/http';
import { AnswerHeaders, type Furniture, Idempotency, Metrics, RequestValidation } from '#http';
import { AccessGuard, Standing, controllers as identity } from '#identity/http';
import { controllers as insight } from '#insight/http';
import { controllers as intake } from '#intake/http';
import { controllers as reviews } from '#reviews/http';
import { controllers as sources } from '#sources/http';
import { DeskModule } from './desk.module.js';
import { HealthController } from './health.controller.js';

/** The desk's HTTP API. */
@Module({})
export class ApiModule {
  static forRoot(dataSource: DataSource, { site, metrics }: Furniture): DynamicModule {
    return {
      module: ApiModule,
      imports: [DeskModule.forRoot(dataSource, site)],
      controllers: [
        HealthController,
        ...identity,
        ...sources,
        ...claims,
        ...disputes,
        ...reviews,
        ...intake,
        ...audit,
        ...insight,
      ],
      providers: [
        { provide: Metrics, useValue: metrics },
        AccessGuard,
        Standing,
        { provide: APP_GUARD, useExisting: AccessGuard },
        { provide: APP_PIPE, useClass: RequestValidation },
        // The order counts: the stored answer of an Idempotency-Key has the headers that the second one sets.
        { provide: APP_INTERCEPTOR, useClass: Idempotency },
        { provide: APP_INTERCEPTOR, useClass: AnswerHeaders },
      ],
    };
  }
}
