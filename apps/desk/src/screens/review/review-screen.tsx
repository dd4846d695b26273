import { Page } from '../../ui/page.js';

export const ReviewScreen = () => <Page title="Review">{null}</Page>;
