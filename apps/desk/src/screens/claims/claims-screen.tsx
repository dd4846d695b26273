import { Page } from '../../ui/page.js';

export const ClaimsScreen = () => <Page title="Claims">{null}</Page>;
