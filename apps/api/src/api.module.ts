import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { controllers as audit } from '#audit/http';
import { controllers as captures } from '#captures/http';
import { controllers as claims } from '#claims/http';
import { controllers as disputes } from '#disputes/http';
import { AnswerHeaders, type Furniture, Idempotency, Metrics, Preparations, RequestValidation } from '#http';
import { AccessGuard, Standing, controllers as identity } from '#identity/http';
import { controllers as insight } from '#insight/http';
import { controllers as intake } from '#intake/http';
import { controllers as matching } from '#matching/http';
import { controllers as notifications } from '#notifications/http';
import { controllers as reviews } from '#reviews/http';
import type { Settings } from '#settings';
import { controllers as sources } from '#sources/http';
import { controllers as webhooks } from '#webhooks/http';
import { DeskModule } from './desk.module.js';
import { HealthController } from './health.controller.js';

/** The desk's HTTP API. */
@Module({})
export class ApiModule {
  static forRoot(dataSource: DataSource, { site, metrics }: Furniture, settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      imports: [DeskModule.forRoot(dataSource, site, settings)],
      controllers: [
        HealthController,
        ...identity,
        ...sources,
        ...claims,
        ...captures,
        ...disputes,
        ...reviews,
        ...intake,
        ...audit,
        ...notifications,
        ...insight,
        ...matching,
        ...webhooks,
      ],
      providers: [
        { provide: Metrics, useValue: metrics },
        AccessGuard,
        Standing,
        { provide: APP_GUARD, useExisting: AccessGuard },
        { provide: APP_PIPE, useClass: RequestValidation },
        // The order counts: what is prepared is so before the transaction of an Idempotency-Key, and its stored answer
        // has the headers that the last one sets.
        { provide: APP_INTERCEPTOR, useClass: Preparations },
        { provide: APP_INTERCEPTOR, useClass: Idempotency },
        { provide: APP_INTERCEPTOR, useClass: AnswerHeaders },
      ],
    };
  }
}
