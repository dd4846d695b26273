import { MatchesController } from './matches.controller.js';

export const controllers = [MatchesController];
