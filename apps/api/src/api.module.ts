import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { controllers as claims } from '#claims/http';
import { controllers as disputes } from '#disputes/http';
import { AnswerHeaders, Idempotency, RequestValidation } from '#http';
import { AccessGuard, controllers as identity } from '#identity/http';
import { PersistenceModule } from '#persistence';
import { Site } from '#settings';
import { controllers as sources } from '#sources/http';
import { DeskModule } from './desk.module.js';

/** The desk's HTTP API. */
@Module({})
export class ApiModule {
  static forRoot(dataSource: DataSource, site: Site): DynamicModule {
    return {
      module: ApiModule,
      imports: [PersistenceModule.forRoot(dataSource), DeskModule],
      controllers: [...identity, ...sources, ...claims, ...disputes],
      providers: [
        { provide: Site, useValue: site },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: RequestValidation },
        // The order counts: the stored answer of an Idempotency-Key has the headers that the second one sets.
        { provide: APP_INTERCEPTOR, useClass: Idempotency },
        { provide: APP_INTERCEPTOR, useClass: AnswerHeaders },
      ],
    };
  }
}
