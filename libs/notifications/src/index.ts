export { Mailer } from './app/mailer.js';
export { NotificationsModule } from './notifications.module.js';
