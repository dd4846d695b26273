import { Page } from '../../ui/page.js';

export const SourcesScreen = () => <Page title="Sources">{null}</Page>;
