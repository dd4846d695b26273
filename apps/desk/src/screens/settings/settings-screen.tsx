import { Page } from '../../ui/page.js';

export const SettingsScreen = () => <Page title="Settings">{null}</Page>;
