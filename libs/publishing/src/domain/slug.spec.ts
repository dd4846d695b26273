import { slugOf } from './slug.js';

describe('slugOf', () => {
  it.each([
    ['Russia’s drones fell in Romania.', 'russias-drones-fell-in-romania'],
    ['Ștefan a văzut «două» drone!', 'stefan-a-vazut-doua-drone'],
    ['Ukraine — 100 % true?', 'ukraine-100-true'],
    ['Łódź, straße og øl', 'lodz-strasse-og-ol'],
    ['Безпілотники впали в Румунії', 'bezpilotniki-vpali-v-rumunii'],
    ['Щербина й Жук', 'shcherbina-i-zhuk'],
    ['罗马尼亚', 'claim'],
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
