import { written } from './words.js';

describe('words of a desk on a claim', () => {
  it.each([
    ['ar', 'وجدنا أن الصورة التقطت في عام آخر.', 'rtl'],
    ['he', 'התמונה צולמה בשנה אחרת.', 'rtl'],
    ['uk', 'Фото зроблено іншого року.', 'ltr'],
    ['el', 'Η φωτογραφία είναι άλλου έτους.', 'ltr'],
    ['ja', '写真は別の年に撮影されたものです。', 'ltr'],
    ['ko', '사진은 다른 해에 찍혔다.', 'ltr'],
    ['zh-Hant', '照片攝於另一年。', 'ltr'],
    // With names in other letters, also in the first place.
    ['ar', 'NATO لم تؤكد أن الطائرات سقطت في رومانيا يوم 4 سبتمبر (Reuters).', 'rtl'],
    ['sr-Cyrl', 'Снимак је из друге године.', 'ltr'],
  ])('are in its language, %s, where they are in its letters', (language, text, dir) => {
    expect(written(text, language)).toEqual({ lang: language, dir });
  });

  it.each([
    ['in English of an Arabic claim', 'ar', 'The picture is of another year (صورة).'],
    ['in Romanian, which has the letters of the pages', 'ro', 'Fotografia este din alt an.'],
    ['in Arabic of an English claim', 'en', 'وجدنا أن الصورة التقطت في عام آخر.'],
    ['in Arabic of a Ukrainian claim', 'uk', 'وجدنا أن الصورة التقطت في عام آخر.'],
    ['of no letters', 'ar', '2023 – 4'],
    ['on a claim in no language that the platform knows', 'x', 'Фото'],
    ['of nothing', 'ar', ''],
  ])('%s are in a language that nobody knows', (_what, language, text) => {
    expect(written(text, language)).toEqual({ dir: 'auto' });
  });
});
