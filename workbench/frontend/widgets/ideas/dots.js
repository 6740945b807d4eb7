import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { asked, field } from "./asking.js";
import { ring } from "./dots_of_idea.js";
import { numberBox } from "./numbers.js";

const EACH = 3; // dots a person, at first
const MOST = 20; // the core holds it

/**
 * The round of dots above the ideas: what its rules are, how far it is, and for a facilitator what leads it. Returns
 * `{ element, update(view, mine) }`.
 */
export function dotRound({ labels, attempt }) {
  const rules = h("p", { class: "wb-dots-rules" });
  const left = h("p", { class: "wb-dots-left" });
  const count = h("p", { class: "wb-help", role: "status" });
  const lost = lostDots({ labels, attempt });
  const lead = leading({ labels, attempt });
  const element = h(
    "section",
    { class: "wb-dots", "aria-label": labels["dots.title"] },
    rules,
    left,
    count,
    lost.element,
    lead.element,
  );
  return {
    element,
    update(view, mine) {
      const { dots, facilitator, editable } = view;
      element.hidden = !dots && !facilitator;
      element.classList.toggle("wb-dots-none", !dots);
      rules.hidden = count.hidden = !dots;
      if (dots) {
        rules.textContent = told(labels, dots);
        count.textContent = progress(labels, dots);
      }
      const placing = Boolean(dots) && !dots.shown && !facilitator && editable;
      left.hidden = !placing;
      if (placing) left.replaceChildren(...remaining(labels, dots.each, mine.dots?.used ?? 0));
      lost.update(placing ? (mine.dots?.lost ?? []) : []);
      lead.update(view);
    },
  };
}

/** The rules of the round, or that it is over; nobody is told to place dots where that cannot be done. */
export function told(labels, { each, several, shown, enough, open }) {
  if (shown) return labels[enough ? "dots.shown" : "dots.ended"];
  if (!open) return labels["dots.closed"];
  return `${counted(labels, "dots.each", each)} ${labels[several ? "dots.several" : "dots.one"]} ${labels["dots.hidden"]}`;
}

/** How many people have used theirs; once shown, how many dots there are and where those are that no idea shows. */
function progress(labels, { shown, begun, finished, enough, total, elsewhere, paper }) {
  const people = begun ? counted(labels, "dots.begun", begun) : labels["dots.begun.none"];
  if (!shown) return finished ? `${people} ${counted(labels, "dots.finished", finished)}` : people;
  if (!enough) return `${people} ${labels["dots.few"]}`;
  return [
    people,
    counted(labels, "dots.total", total),
    paper > 0 && counted(labels, "dots.on_paper", paper),
    elsewhere > 0 && counted(labels, "dots.elsewhere", elsewhere),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The dots one still has, as rings: those placed are full. Returns elements. */
function remaining(labels, each, used) {
  const rings = Array.from({ length: each }, (_none, i) => ring(i < used));
  const words = used < each ? counted(labels, "dots.left", each - used) : labels["dots.left.none"];
  return [h("span", { class: "wb-dots-rings", "aria-hidden": "true" }, rings), h("b", { text: words })];
}

/** One's dots on ideas that were withdrawn or merged away, each to be taken back. Returns `{ element, update(lost) }`. */
function lostDots({ labels, attempt }) {
  const element = h("ul", { class: "wb-dots-lost" });
  let drawn = "";
  return {
    element,
    update(lost) {
      const next = JSON.stringify(lost);
      if (next === drawn) return;
      drawn = next;
      element.hidden = !lost.length;
      element.replaceChildren(
        ...lost.map(({ id, text }) =>
          h(
            "li",
            {},
            h("span", {}, `${labels["dots.lost"]} `, h("q", { dir: "auto", text })),
            button(labels["dots.back"], () => attempt("place_dots", { idea: id, dots: 0 }), { about: text }),
          ),
        ),
      );
    },
  };
}

/** What leads the round: a facilitator opens it, shows it, hides it again and puts it away. */
function leading({ labels, attempt }) {
  const again = () => attempt(shown ? "show_dots" : "hide_dots");
  let shown = false;
  const open = button(labels["dots.open"], () => openRound({ labels, attempt }));
  const back = button(labels["dots.bring_back"], () => attempt("show_dots"), { look: "quiet" });
  const show = button(labels["dots.show"], () => attempt("show_dots"), { look: "primary" });
  const hide = button(labels["dots.hide"], () => attempt("hide_dots"));
  const away = button(labels["dots.away"], async () => {
    if (await attempt("put_dots_away")) toast(labels["dots.away.done"], { label: labels.undo, action: again });
  });
  const element = h("div", { class: "wb-dots-lead" }, open, back, show, hide, away);
  return {
    element,
    update({ facilitator, dots, dots_before: before }) {
      element.hidden = !facilitator;
      if (dots) shown = dots.shown;
      open.hidden = Boolean(dots);
      back.hidden = Boolean(dots) || !before;
      show.hidden = !dots || dots.shown;
      hide.hidden = !dots?.shown;
      away.hidden = !dots;
    },
  };
}

async function openRound({ labels, attempt }) {
  const each = numberBox(EACH, { min: 1, max: MOST });
  const several = h("input", { type: "checkbox" });
  const body = [
    labels["dots.open.help"],
    field(labels["dots.open.each"], each),
    h("label", { class: "wb-idea-side" }, several, h("span", { text: labels["dots.open.several"] })),
  ];
  if (await asked(labels, { title: labels["dots.open"], body, yes: labels["dots.open.do"] }))
    await attempt("open_dots", { dots: each.valueAsNumber || 0, several: several.checked });
}
