import { Page } from '../../ui/page.js';

export const TodayScreen = () => <Page title="Today">{null}</Page>;
