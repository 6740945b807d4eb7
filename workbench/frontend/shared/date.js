/** Dates of a card: written as `YYYY-MM-DD`, read back in words so that a slip is seen at once. */

/** "1 de febrero de 2027" for "2027-02-01" in `language`; null for anything that is no date of the calendar. */
export function spelled(text, language) {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (found === null) return null;
  const [year, month, day] = found.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
