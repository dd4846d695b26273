export * from './fields.js';
export { AnswerHeaders, CreatedAt } from './created.js';
export { Idempotency } from './idempotency.js';
export { CountedPageQuery, PageQuery } from './page-query.js';
export { ProblemFilter, toProblem } from './problem.js';
export { HTTP_TIMEOUTS, fastifyAdapter, furnish } from './server.js';
export { RequestValidation, pathId } from './validation.js';
export { SeenVersion, SeenVersionIfSent, etagOf } from './versions.js';
