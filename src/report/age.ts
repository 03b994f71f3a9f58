const DAY = 86_400_000;

/** "5 days", "6 weeks", "8 months", "3 years" between two ISO days; empty if one is missing. */
export function ageOf(from: string | null, to: string): string {
  if (from === null) return '';
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  if (!(days >= 0)) return '';
  const [number, unit] =
    days < 14
      ? [days, 'day']
      : days < 63
        ? [Math.floor(days / 7), 'week']
        : days < 730
          ? [Math.floor(days / 30.44), 'month']
          : [Math.floor(days / 365.25), 'year'];
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
