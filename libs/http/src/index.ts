export * from './fields.js';
export { AnswerHeaders, CreatedAt } from './created.js';
export { Idempotency } from './idempotency.js';
export { Metrics } from './metrics.js';
export { CountedPageQuery, PageQuery } from './page-query.js';
export { ProblemFilter, toProblem } from './problem.js';
export { type Furniture, HTTP_TIMEOUTS, fastifyAdapter, furnish } from './server.js';
export { RequestValidation, isUnknownField, pathId, toFieldErrors } from './validation.js';
export { SeenVersion, SeenVersionIfSent, etagOf } from './versions.js';
