export { ImportCase } from './app/import-case.js';
export type { CaseFile } from './domain/case-file.js';
export { IntakeModule } from './intake.module.js';
