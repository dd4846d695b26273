import { Page } from '../../ui/page.js';

export const DisputeScreen = () => <Page title="Dispute">{null}</Page>;
