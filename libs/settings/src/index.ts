import './production.js';
export { MailServer } from './mail-server.js';
export { Settings, SettingsError, isLoopback, mailServerOf, readSettings } from './settings.js';
export { SettingsModule } from './settings.module.js';
export { Site } from './site.js';
export { SiteModule } from './site.module.js';
