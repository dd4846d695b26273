import { termsOf } from './terms.js';

const words = (text: string): string[] => termsOf(text).map(({ word }) => word.normalize('NFC'));

it.each([
  ['Ștefan a văzut «două» drone, Ștefan!', ['stefan', 'a', 'vazut', 'doua', 'drone', 'stefan']],
  ['Łódź: straße 12-b ½', ['lodz', 'strasse', '12', 'b', '1', '2']],
  ['Безпілотники в Румунії', ['безпілотники', 'в', 'румуніі']],
  ['أُسْقِطَتْ المسيّرة', ['اسقطت', 'المسيرة']],
  ['हिन्दी में', ['हिन्दी', 'में']],
  ['ガザ', ['ガザ']],
  [`' | ! & :* ( \\ 🚁`, []],
  ['x'.repeat(500), ['x'.repeat(100)]],
])('the words of «%s» are %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('each is known as it was written, too, however its accents were put on', () => {
  const term = { word: 'vazut', written: 'văzut' };
  expect(termsOf('VĂZUT')).toEqual([term]);
  expect(termsOf('VĂZUT'.normalize('NFD'))).toEqual([term]);
});
