/** A year, month or day (2022, 2022-03, 2022-03-15) as people of the language say it. */
export function spoken(period, language) {
  const [year, month, day] = period.split("-").map(Number);
  if (!month) return period;
  /** @type {Intl.DateTimeFormatOptions} */
  const form = { day: day ? "numeric" : undefined, month: "long", year: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language, form).format(Date.UTC(year, month - 1, day || 1));
}
