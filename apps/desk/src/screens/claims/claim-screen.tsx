import { Page } from '../../ui/page.js';

export const ClaimScreen = () => <Page title="Claim">{null}</Page>;
