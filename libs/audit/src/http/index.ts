import { EventsController } from './events.controller.js';

export const controllers = [EventsController];
