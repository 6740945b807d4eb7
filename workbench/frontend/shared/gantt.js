import { dayWords, today } from "./days.js";
import { h } from "./dom.js";
import { axis } from "./gantt_axis.js";
import { stages } from "./gantt_rows.js";
import { phrase } from "./phrase.js";

/**
 * A work plan as bars in time, which is a table as well: for those who hear it each row says its days. `go(item)` leads to
 * an activity; without it (on a wall) nothing can be pressed. Returns `element` and `update(card)`.
 * @param {{ labels: import("./phrase.js").Labels, language: string, go?: (item: string) => unknown, who?: boolean }} about `who`: whether a column says who is in charge
 */
export function gantt({ labels, language, go, who = true }) {
  const element = h("div", { class: "wb-gantt" });
  let drawn = "";
  return {
    element,
    /** `shown`: the activities of this page, where not all of them are. */
    update(card, shown = null) {
      const key = JSON.stringify([card.items?.activities, card.plan, card.items?.parties, shown, today()]);
      if (key === drawn) return;
      drawn = key;
      element.replaceChildren(...chart({ labels, language, go, who }, card, shown));
    },
  };
}

function chart(about, card, items) {
  const { labels, language } = about;
  const rows = stages(card, labels);
  const dated = rows
    .flatMap((group) => group.rows)
    .filter((row) => Number.isFinite(row.start) && Number.isFinite(row.end));
  if (dated.length === 0) return [h("p", { class: "wb-gantt-none", text: labels["plan.none_dated"] })];
  const first = Math.min(...dated.map((row) => row.start));
  const last = Math.max(...dated.map((row) => Math.max(row.end, row.slackEnd || row.end)));
  const scale = { first, last, place: (day) => `${(100 * (day - first)) / (last - first + 1)}%` };
  return [table(about, items === null ? rows : only(rows, items), scale), key(labels, language, scale, dated)];
}

/** A wall names the years above the bars alone. @returns {Intl.DateTimeFormatOptions} */
function formOf(who) {
  return { day: "numeric", month: "short", ...(who ? { year: "numeric" } : {}) };
}

/** The stages with those of their activities that a page shows. */
function only(groups, items) {
  const kept = groups.map((group) => ({ ...group, rows: group.rows.filter((row) => items.includes(row.item)) }));
  return kept.filter((group) => group.rows.length);
}

function table(about, groups, scale) {
  const { labels, language } = about;
  const of = ["plan.number", "item.activities.activity", "plan.who", "plan.start", "plan.end", "plan.days"];
  const head = of.filter((name) => about.who || name !== "plan.who");
  const names = head.map((name) => h("th", { scope: "col", class: `wb-g-${name.split(".").at(-1)}` }, labels[name]));
  return h(
    "div",
    { class: "wb-gantt-frame" },
    h(
      "table",
      { class: "wb-gantt-table" },
      h("caption", { class: "wb-sr", text: labels["plan.caption"] }),
      h("thead", {}, h("tr", {}, names, h("th", { class: "wb-g-time", "aria-hidden": "true" }, axis(scale, language)))),
      groups.map((group) =>
        h(
          "tbody",
          {},
          group.name ? heading(group, scale, about) : null,
          group.rows.map((row) => line(row, scale, about)),
        ),
      ),
    ),
  );
}

function heading(group, scale, { language, who }) {
  const bar = Number.isFinite(group.start)
    ? h("b", { class: "wb-g-stage", style: across(scale, group.start, group.end) })
    : null;
  return h(
    "tr",
    { class: "wb-g-head" },
    h("th", { scope: "rowgroup", colspan: who ? 3 : 2, dir: "auto", text: group.name }),
    h("td", { text: dayWords(group.start, language, formOf(who)) }),
    h("td", { text: dayWords(group.end, language, formOf(who)) }),
    h("td", {}),
    h("td", { class: "wb-g-bars", "aria-hidden": "true" }, bar),
  );
}

function line(row, scale, { labels, language, go, who }) {
  const named = row.name || labels["plan.unnamed"];
  const name = go
    ? h("button", { type: "button", class: "wb-g-go", dir: "auto", text: named, onclick: () => go(row.item) })
    : h("span", { dir: "auto", text: named });
  const after = row.after.length ? phrase(labels["plan.after"], { numbers: row.after.join(", ") }) : "";
  const day = (number, written) =>
    Number.isFinite(number)
      ? dayWords(number, language, formOf(who))
      : written
        ? `▲ ${written}`
        : labels["plan.no_day"];
  return h(
    "tr",
    { class: row.critical ? "wb-g-row wb-g-critical" : "wb-g-row", dataset: { item: row.item } },
    h("td", { class: "wb-g-number", text: String(row.number) }),
    h("th", { scope: "row" }, name, after ? h("small", { text: after }) : null),
    who ? h("td", { class: "wb-g-who", dir: "auto", text: row.who }) : null,
    h("td", { class: "wb-g-start", text: day(row.start, row.startWritten) }),
    h("td", { class: "wb-g-end", text: day(row.end, row.endWritten) }),
    h("td", { class: "wb-g-days" }, row.length ?? "", slack(row, labels)),
    h("td", { class: "wb-g-bars", "aria-hidden": "true" }, bars(row, scale)),
  );
}

function slack(row, labels) {
  if (row.critical) return h("small", { text: labels["plan.critical"] });
  return row.slack === undefined ? null : h("small", { text: phrase(labels["plan.slack"], { count: row.slack }) });
}

function bars(row, scale) {
  if (!Number.isFinite(row.start) || !Number.isFinite(row.end)) return null;
  const spare =
    row.slackEnd > row.end ? h("b", { class: "wb-g-slack", style: across(scale, row.end + 1, row.slackEnd) }) : null;
  return [h("b", { class: "wb-g-bar", style: across(scale, row.start, row.end) }), spare];
}

function across(scale, from, to) {
  const share = Number.parseFloat(scale.place(to + 1)) - Number.parseFloat(scale.place(from));
  return { left: scale.place(from), width: `${share}%` };
}

/** What the signs mean, and where today is; a plan of another time says so in words. */
function key(labels, language, scale, dated) {
  const now = today();
  const words = phrase(labels["plan.today"], { day: dayWords(now, language) });
  const within = now >= scale.first && now <= scale.last;
  const past = dated.every((row) => row.end < now);
  const sign = (name, text) => h("span", {}, h("b", { class: name, "aria-hidden": "true" }), text);
  const critical = dated.some((row) => row.critical);
  return h(
    "p",
    { class: "wb-gantt-key" },
    critical ? sign("wb-g-bar wb-g-crit", labels["plan.key.critical"]) : null,
    sign("wb-g-bar", labels["plan.key.bar"]),
    dated.some((row) => row.slackEnd > row.end) ? sign("wb-g-slack", labels["plan.key.slack"]) : null,
    within
      ? sign("wb-g-now", words)
      : h("span", { text: `${words}: ${labels[past ? "plan.over" : "plan.another_time"]}` }),
  );
}
