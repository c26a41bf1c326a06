// The day for every computation with dates, so that two builds of one commit are the same.

/**
 * The day of the build: from SOURCE_DATE_EPOCH (seconds since 1970), else the newest day of revision.
 * @returns JJJJ-MM-DD
 */
export function buildDay(env: { SOURCE_DATE_EPOCH?: string | undefined }, revised: string[]): string {
  const seconds = Number(env.SOURCE_DATE_EPOCH);
  if (env.SOURCE_DATE_EPOCH && Number.isFinite(seconds)) return new Date(seconds * 1000).toISOString().slice(0, 10);
  return revised.reduce((newest, day) => (day > newest ? day : newest), '1970-01-01');
}

/** The day that many months before another; a day that does not exist becomes the last of its month. */
export function monthsBefore(day: string, months: number): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(y, m - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(d, last));
  return first.toISOString().slice(0, 10);
}
