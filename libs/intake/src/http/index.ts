import { ImportsController } from './imports.controller.js';

export const controllers = [ImportsController];
