import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { DeskNotices } from './desk-notices.js';
import { Reactions } from './reactions.js';
import { Transactor } from './transactor.js';

/** The open data source and what runs on it, for every room. Closes it when the app does. */
@Global()
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: DeskNotices,
  ) {}

  static forRoot(dataSource: DataSource): DynamicModule {
    return {
      module: PersistenceModule,
      providers: [{ provide: DataSource, useValue: dataSource }, Clock, DeskNotices, Reactions, Transactor],
      exports: [Clock, DeskNotices, Reactions, Transactor],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.notices.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
