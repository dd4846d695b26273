import { NotificationsController } from './notifications.controller.js';

export const controllers = [NotificationsController];
