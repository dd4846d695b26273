export { Settings, SettingsError, isLoopback, readSettings } from './settings.js';
export { SettingsModule } from './settings.module.js';
export { Site } from './site.js';
export { SiteModule } from './site.module.js';
