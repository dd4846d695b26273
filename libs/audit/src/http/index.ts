import { EventsController } from './events.controller.js';
import { HistoryController } from './history.controller.js';

export const controllers = [EventsController, HistoryController];
