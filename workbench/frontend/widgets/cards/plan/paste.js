import { dayWords, numberOf } from "../../../shared/days.js";
import { dialog, h, toast } from "../../../shared/dom.js";
import { counted, phrase } from "../../../shared/phrase.js";

/**
 * Bringing cells of a spreadsheet onto a card (R33): what was understood is shown, with each column to be called otherwise,
 * before anything is taken. Returns `ask()`, which gives a place to paste into, and `put(text, cell, place)` for what is pasted on a cell.
 */
export function pasting({ desk, card }) {
  const { labels, attempt } = desk;

  async function ask() {
    const box = h("textarea", { class: "wb-input wb-paste-box", rows: 6, "aria-label": labels["paste.box"] });
    const chosen = await dialog({
      title: labels["plan.paste"],
      body: [h("p", { text: labels["paste.lead"] }), box, h("p", { class: "wb-sub", text: labels["paste.example"] })],
      actions: [
        { name: "cancel", label: labels["let_be.cancel"] },
        { name: "look", label: labels["paste.look"], primary: true },
      ],
    });
    if (chosen === "look" && box.value.trim()) await look(box.value);
  }

  /** Cells that come with their headings are looked at first; a block without any fills the cells from `cell` on. */
  async function put(text, cell, place) {
    const read = await attempt("read_activities", { text });
    if (!read) return;
    if (read.columns && !read.guessed) await show(text, read, place);
    else await fill(text, cell);
  }

  async function fill(text, cell) {
    const done = await attempt("fill_activities", { card, ...cell, text });
    if (done) toast(labels["paste.filled"], undone());
  }

  const undone = () => ({ label: labels.undo, action: () => attempt("undo", {}), last: true });

  async function look(text, place = null) {
    const read = await attempt("read_activities", { text });
    if (read) await show(text, read, place);
  }

  async function show(text, read, place) {
    const shown = understood(desk, text, read);
    const chosen = await dialog({
      title: labels["paste.title"],
      wide: true,
      body: shown.element,
      actions: [
        { name: "cancel", label: labels["let_be.cancel"] },
        { name: "take", label: labels["paste.take"], primary: true },
      ],
    });
    if (chosen === "take" && !(await take(shown.read(), place))) await show(text, shown.read(), place); // nothing is lost
  }

  async function take(read, place) {
    const rows = (read.rows ?? []).map((row) => row.values);
    if (rows.length === 0) return true;
    const where = place === null ? {} : { place };
    const done = await attempt("bring_activities", { card, rows, calendar: read.calendar, ...where });
    if (done) toast(counted(labels, "paste.taken", rows.length), undone());
    return Boolean(done);
  }

  return { ask, put };
}

/** What was understood, to be looked at; a column that is called otherwise is read anew. */
function understood(desk, text, first) {
  const element = h("div", { class: "wb-paste" });
  let read = first;

  async function call(place, column) {
    const columns = read.columns.map((one, at) => (at === place ? column : one.column));
    const again = await desk.attempt("read_activities", { text, columns });
    if (again) {
      read = again.faults.length ? { ...read, faults: again.faults } : again;
      draw(place);
    }
  }

  function draw(focus = -1) {
    element.replaceChildren(...preview(desk.labels, read, call));
    element.querySelectorAll("select")[focus]?.focus();
  }

  draw();
  return { element, read: () => read };
}

function preview(labels, read, call) {
  const faults = (read.faults ?? []).map((fault) => h("p", { class: "wb-error", text: fault }));
  if (!read.columns) return faults;
  const many = read.rows.length;
  const notes = [
    counted(labels, "paste.rows", many),
    many > read.limit ? phrase(labels["list.full"], { count: read.limit }) : "",
    read.guessed ? labels["paste.guessed"] : "",
    read.calendar === "working" ? labels["paste.working"] : "",
    read.counted_apart ? labels["paste.apart"] : "",
    read.rows.some((row) => Object.keys(row.unread).length) ? labels["paste.stays"] : "",
  ].filter(Boolean);
  return [
    ...faults,
    ...notes.map((text) => h("p", { text })),
    columnsOf(labels, read, call),
    rowsOf(labels, read),
    leftOf(labels, read),
  ];
}

/** Each column with its heading, a few of its values, and what it was taken for. */
function columnsOf(labels, read, call) {
  const option = (column, text, chosen) => h("option", { value: column, text, selected: column === chosen });
  const line = (one, at) =>
    h(
      "li",
      {},
      h("b", { dir: "auto", text: one.heading || phrase(labels["paste.column"], { number: at + 1 }) }),
      h("span", { dir: "auto", class: "wb-sub", text: one.values.join(" · ") }),
      h(
        "select",
        {
          class: "wb-input",
          "aria-label": phrase(labels["paste.is"], { heading: one.heading || String(at + 1) }),
          onchange: (event) => call(at, event.currentTarget.value),
        },
        option("", labels["paste.not_taken"], one.column),
        read.known.map(({ column, label }) => option(column, label, one.column)),
      ),
    );
  return h(
    "details",
    { open: read.guessed },
    h("summary", { text: labels["paste.columns"] }),
    h("ul", { class: "wb-paste-columns" }, read.columns.map(line)),
  );
}

/** The activities as they were read, with what stays beside its field and what does not fit. */
function rowsOf(labels, read) {
  const row = (one) =>
    h(
      "tr",
      {},
      h("td", { text: String(one.row) }),
      h(
        "td",
        { dir: "auto" },
        one.values.activity ?? "",
        one.values.stage ? h("small", { text: ` ${one.values.stage}` }) : null,
      ),
      ["length_days", "start", "end", "responsible"].map((name) =>
        h("td", { dir: "auto", text: one.unread[name] ? `▲ ${one.unread[name]}` : said(one.values[name] ?? "") }),
      ),
      h(
        "td",
        {},
        one.findings.map((text) => h("p", { class: "wb-sub", text: `▲ ${text}` })),
      ),
    );
  const heads = [
    "paste.line",
    "item.activities.activity",
    "plan.days",
    "plan.start",
    "plan.end",
    "plan.who",
    "paste.found",
  ];
  return h(
    "div",
    { class: "wb-paste-rows", tabindex: "0", role: "region", "aria-label": labels["paste.title"] },
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map((name) => h("th", { scope: "col", text: labels[name] })),
        ),
      ),
      h("tbody", {}, read.rows.map(row)),
    ),
  );
}

/** A day in words, anything else as it is. */
function said(text) {
  return dayWords(numberOf(/^\d{4}-\d\d-\d\d$/.test(text) ? text : ""), document.documentElement.lang || "en") || text;
}

/** The rows that are no activities: they are named, and stay where they are. */
function leftOf(labels, read) {
  if (read.left.length === 0) return h("p", { class: "wb-sub", text: labels["paste.all"] });
  const line = (one) => h("li", { dir: "auto", text: `${one.row}: ${one.text}` });
  return h(
    "details",
    {},
    h("summary", { text: counted(labels, "paste.left", read.left.length) }),
    h("ul", {}, read.left.map(line)),
  );
}
