/** What a cell of the table of activities says, as people read it, and what they type turned into what is kept. */
import { dayWords, numberOf } from "../../../shared/days.js";

/** The words of a field of an activity in its cell; `beside` what was pasted there and could not be read. */
export function cellWords(card, activity, spec, { labels, language }) {
  const text = activity.fields[spec.name]?.text ?? "";
  switch (spec.kind) {
    case "date":
      return dayWords(numberOf(text), language) || text;
    case "choice":
      return text ? (labels[`choice.${spec.name}.${text}`] ?? text).split(":")[0] : "";
    case "item":
      return named(card, spec.of, text);
    case "items":
      return numbersOf(text, card);
    default:
      return text;
  }
}

/** What an item of another list is called: an institution with its post, or what an indicator measures. */
function named(card, of, item) {
  const found = (card.items?.[of] ?? []).find((one) => one.item === item);
  const words = ["institution", "post", "variable"].map((name) => found?.fields[name]?.text).filter(Boolean);
  return words.join(" · ");
}

/** "2; 3+2" for the ids an activity waits for: numbers are what people know activities by. */
export function numbersOf(text, card) {
  const places = new Map((card.items?.activities ?? []).map((one, at) => [one.item, at + 1]));
  return text
    .split(" ")
    .filter(Boolean)
    .map((token) => {
      const [item, lag] = token.split("+");
      const days = Number(lag ?? 0);
      return `${places.get(item) ?? "?"}${days > 0 ? "+" : ""}${days || ""}`;
    })
    .join("; ");
}

/** The ids that "2; 3+2" names; null where a part of it names no activity of the card. */
export function tokensOf(words, card) {
  const items = card.items?.activities ?? [];
  const tokens = [];
  for (const part of words.split(/[;,\s]+/u).filter(Boolean)) {
    const found = /^(\d{1,3})(?:([+\-−])(\d{1,3}))?$/u.exec(part);
    const item = found && items[Number(found[1]) - 1];
    if (!item) return null;
    const days = Number(found[3] ?? 0);
    const lag = found[2] === "+" ? days : -days;
    tokens.push(days ? `${item.item}+${lag}` : item.item);
  }
  return tokens.join(" ");
}
