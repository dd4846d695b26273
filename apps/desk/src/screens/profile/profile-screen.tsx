import { Page } from '../../ui/page.js';

export const ProfileScreen = () => <Page title="Profile">{null}</Page>;
