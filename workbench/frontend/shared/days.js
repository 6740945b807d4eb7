/** Days of a work plan as numbers and words: a day has no time and no zone, so all reckoning is in UTC. */

const DAY = 86_400_000;

/** The number of a day ("2027-03-07"); NaN where there is none. */
export function numberOf(text) {
  return text ? Date.parse(`${text}T00:00:00Z`) / DAY : Number.NaN;
}

/** The number of today where this browser is. */
export function today(now = new Date()) {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;
}

/** @type {Intl.DateTimeFormatOptions} */
const SHORT = { day: "numeric", month: "short", year: "numeric" };

/** A day in words of a language, "7 mar 2027"; "" for none. */
export function dayWords(number, language, form = SHORT) {
  if (!Number.isFinite(number)) return "";
  return new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" }).format(number * DAY);
}

/** The half-years from one day to another: ["2027-1", "2027-2"]; at most so many as a plan lasts. */
export function halves(from, to, most = 12) {
  const found = [];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return found;
  for (let at = halfOf(from); at <= halfOf(to) && found.length < most; at += 1) {
    found.push(`${Math.floor(at / 2)}-${(at % 2) + 1}`);
  }
  return found;
}

function halfOf(number) {
  const date = new Date(number * DAY);
  return date.getUTCFullYear() * 2 + (date.getUTCMonth() >= 6 ? 1 : 0);
}

/** Where the weeks, months, quarters or years of a span begin: `[{ at, words, year }]`, at most some two dozen. */
export function ticks(first, last, language) {
  const span = last - first + 1;
  if (span <= 70) return weeks(first, last, language);
  const step = span <= 760 ? 1 : span <= 1_900 ? 3 : 12;
  const month = /** @type {Intl.DateTimeFormatOptions} */ ({ month: "short" });
  const found = [];
  const start = new Date(first * DAY);
  for (let count = 0; count <= 600; count += 1) {
    const at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + count, 1) / DAY;
    if (at > last) break;
    const date = new Date(at * DAY);
    if (count > 0 && date.getUTCMonth() % step !== 0) continue;
    const words = step === 12 ? "" : dayWords(at, language, month).replace(".", "");
    found.push({ at: Math.max(at, first), words, year: date.getUTCFullYear(), begins: date.getUTCMonth() === 0 });
  }
  return found;
}

function weeks(first, last, language) {
  const form = /** @type {Intl.DateTimeFormatOptions} */ ({ day: "numeric", month: "short" });
  const found = [];
  for (let at = first; at <= last; at += at === first ? 7 - ((at + 3) % 7) : 7) {
    const date = new Date(at * DAY);
    found.push({
      at,
      words: dayWords(at, language, form).replace(".", ""),
      year: date.getUTCFullYear(),
      begins: false,
    });
  }
  return found;
}
