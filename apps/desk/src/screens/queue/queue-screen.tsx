import { Page } from '../../ui/page.js';

export const QueueScreen = () => <Page title="Queue">{null}</Page>;
