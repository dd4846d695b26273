const HOURS_OF_A_DAY = 24;

const rounded = (value: number): string =>
  value < 10 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0);

/** Hours in the unit that is read at a glance: «42 min», «5.5 h», «3 days». */
export const formatHours = (hours: number): string => {
  if (hours * 60 < 1) return '< 1 min';
  if (hours < 1) return `${Math.round(hours * 60)} min`;
  if (hours < 2 * HOURS_OF_A_DAY) return `${rounded(hours)} h`;
  return `${rounded(hours / HOURS_OF_A_DAY)} days`;
};
