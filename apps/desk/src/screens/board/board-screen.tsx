import { Page } from '../../ui/page.js';

export const BoardScreen = () => <Page title="Board">{null}</Page>;
