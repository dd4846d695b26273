import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Settings } from './settings.js';

/** What the environment sets, for every room of the desk. */
@Global()
@Module({})
export class SettingsModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: Settings, useValue: settings }],
      exports: [Settings],
    };
  }
}
