import { Page } from '../../ui/page.js';

export const AuditScreen = () => <Page title="Audit">{null}</Page>;
