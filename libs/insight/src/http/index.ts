import { InsightController } from './insight.controller.js';

export const controllers = [InsightController];
