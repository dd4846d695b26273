import { Page } from '../../ui/page.js';

export const NotificationsScreen = () => <Page title="Notifications">{null}</Page>;
