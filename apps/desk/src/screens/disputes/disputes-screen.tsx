import { Page } from '../../ui/page.js';

export const DisputesScreen = () => <Page title="Disputes">{null}</Page>;
