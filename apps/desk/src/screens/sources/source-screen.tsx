import { Page } from '../../ui/page.js';

export const SourceScreen = () => <Page title="Source">{null}</Page>;
