import { misfits } from '../../../../test/support/public-schemas.js';
import { CHANGES_EXAMPLE, DOCUMENT_EXAMPLE, LIST_EXAMPLE, PROBLEM_EXAMPLES } from './examples.js';
import { DISPUTE_EXAMPLE, MANIFEST_EXAMPLE, SOURCE_EXAMPLE } from './record-examples.js';
import { SCHEMAS } from './schemas.js';

it.each<[name: string, example: object]>([
  ['FactCheckPage', LIST_EXAMPLE],
  ['FactCheck', DOCUMENT_EXAMPLE],
  ['Changes', CHANGES_EXAMPLE],
  ['Dispute', DISPUTE_EXAMPLE],
  ['Source', SOURCE_EXAMPLE],
  ['ExportManifest', MANIFEST_EXAMPLE],
  ...Object.values(PROBLEM_EXAMPLES).map((example): [string, object] => ['Problem', example]),
])('the example of a %s is one', (name, example) => {
  expect(misfits(SCHEMAS, name, example)).toEqual([]);
});

it('a field that no schema names is found', () => {
  expect(misfits(SCHEMAS, 'FactCheck', { ...DOCUMENT_EXAMPLE, draft: true })).toHaveLength(1);
  const { claim: _, ...headless } = DOCUMENT_EXAMPLE;
  expect(misfits(SCHEMAS, 'FactCheck', headless)).toHaveLength(1);
});
