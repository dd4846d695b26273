import { SourcesController } from './sources.controller.js';

export const controllers = [SourcesController];
