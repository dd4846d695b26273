import { slugOf } from './slug.js';

describe('slugOf', () => {
  it.each([
    ['Russia’s drones fell in Romania.', 'russias-drones-fell-in-romania'],
    ['Ștefan a văzut «două» drone!', 'stefan-a-vazut-doua-drone'],
    ['Ukraine — 100 % true?', 'ukraine-100-true'],
    ['Łódź, straße og øl', 'lodz-strasse-og-ol'],
    ['Безпілотники впали в Румунії', 'bezpilotniki-vpali-v-rumunii'],
    ['Щербина й Жук', 'shcherbina-y-zhuk'],
    ['سقطت ثلاث طائرات (3) ليلة 4 سبتمبر 2023.', 'sqtt-thlth-tirt-3-lylh-4-sbtmbr-2023'],
    ['שום כלי טיס לא נפל', 'svm-khly-tys-l-nfl'],
    ['罗马尼亚', 'luomaniya'],
    ['— ?', 'claim'],
    ['', 'claim'],
  ])('of «%s» is %s', (wording, slug) => {
    expect(slugOf(wording)).toBe(slug);
  });

  it('ends at the end of a word, and is never long', () => {
    const slug = slugOf('A claim that goes on and on '.repeat(10));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.split('-').at(-1)).toMatch(/^(a|claim|that|goes|on|and)$/);
    expect(slugOf('x'.repeat(500))).toHaveLength(80);
  });
});
