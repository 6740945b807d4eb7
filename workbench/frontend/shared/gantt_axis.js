import { ticks, today } from "./days.js";
import { h } from "./dom.js";

/** The months of a plan above its bars, with the line of each month and of today all the way down. */
export function axis(scale, language) {
  const found = ticks(scale.first, scale.last, language);
  const now = today();
  const years = found.filter((tick, at) => at === 0 || tick.year !== found[at - 1].year);
  const label = (tick, words) => h("span", { class: "wb-g-tick", style: { left: scale.place(tick.at) }, text: words });
  return h(
    "div",
    { class: "wb-g-axis" },
    h(
      "div",
      { class: "wb-g-years" },
      years.map((tick) => label(tick, String(tick.year))),
    ),
    h(
      "div",
      { class: "wb-g-months" },
      roomy(found, scale).map((tick) => label(tick, tick.words)),
    ),
    h(
      "div",
      { class: "wb-g-lines" },
      found.map((tick) => h("i", { class: tick.begins ? "wb-g-year" : "", style: { left: scale.place(tick.at) } })),
      now >= scale.first && now <= scale.last
        ? h("i", { class: "wb-g-today", style: { left: scale.place(now) } })
        : null,
    ),
  );
}

/** Labels that have room: where there are many, every second or third; the last only where it is not cut off. */
function roomy(found, { first, last }) {
  const step = Math.ceil(found.length / 14);
  const most = last - (last - first) * 0.07;
  return found.filter((tick, at) => at % step === 0 && tick.at <= most);
}
