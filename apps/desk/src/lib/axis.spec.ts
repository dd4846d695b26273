import { axisOf, countUpTo } from './axis.js';

const HOUR = 3_600_000;

describe('axisOf', () => {
  it('stands to scale, with now at the end', () => {
    const axis = axisOf([0, HOUR, 3 * HOUR]);
    const [first, second, third] = axis.moments.map((at) => axis.position(at));
    expect(first).toBe(0);
    expect(second).toBeCloseTo((third ?? 0) / 3);
    expect(third).toBeLessThan(1);
    expect(axis.position(undefined)).toBe(1);
    expect(axis.breaks).toEqual([]);
  });

  it('cuts a long silence short, and says where', () => {
    const years = 3 * 365 * 24 * HOUR;
    const axis = axisOf([0, HOUR, 2 * HOUR, 3 * HOUR, years]);
    const [, second, , fourth, last] = axis.moments.map((at) => axis.position(at));
    expect(second).toBeGreaterThan(0.05);
    expect(axis.breaks).toHaveLength(1);
    expect(axis.breaks[0]).toBeGreaterThan(fourth ?? 1);
    expect(axis.breaks[0]).toBeLessThan(last ?? 0);
  });

  it('keeps the order of any times', () => {
    const axis = axisOf([0, HOUR, 9 * HOUR, 10 * HOUR, 500 * HOUR]);
    const times = [-HOUR, 0, HOUR / 2, HOUR, 5 * HOUR, 9.5 * HOUR, 100 * HOUR, 500 * HOUR, 900 * HOUR];
    const places = times.map((at) => axis.position(at));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.at(-1)).toBeLessThan(1);
  });

  it('does with one moment, and with none', () => {
    expect(axisOf([5]).position(5)).toBeCloseTo(0.47);
    expect(axisOf([]).position(5)).toBe(1);
  });
});

describe('countUpTo', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 3],
    [9, 4],
  ])('counts those not later than %p', (at, count) => {
    expect(countUpTo([1, 3, 3, 5], at)).toBe(count);
  });
});
