import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";

/** The visitor's own ideas below the box, those on their way included. Returns `{ element, update(view, mine, waiting) }`. */
export function ownIdeas({ labels, attempt, change }) {
  const rows = new Map();
  const note = h("p", { class: "wb-help" });
  const list = h("ul", { class: "wb-own-list" });
  const title = h("h3", {});
  const element = h("section", { class: "wb-own", "aria-label": labels["own.title"] }, title, note, list);

  function row(idea, editable) {
    if (rows.get(idea.id)?.look === JSON.stringify([idea, editable])) return rows.get(idea.id).item;
    const gone = async () => {
      if (await attempt("withdraw_idea", { idea: idea.id }))
        toast(labels.withdrawn, { label: labels.undo, action: () => attempt("undo"), last: true });
    };
    const item = h(
      "li",
      { class: "wb-own-idea" },
      h("p", { class: "wb-words", dir: "auto", text: idea.text }),
      idea.merged
        ? h("span", { class: "wb-tag", text: labels["own.merged"] })
        : editable &&
            h(
              "span",
              { class: "wb-own-do" },
              button(labels.edit, () => change(idea), { look: "quiet", about: idea.text }),
              button(labels.withdraw, gone, { look: "quiet", about: idea.text }),
            ),
    );
    rows.set(idea.id, { item, look: JSON.stringify([idea, editable]) });
    return item;
  }

  return {
    element,
    update(view, mine, waiting) {
      const ideas = mine.ideas ?? [];
      const present = new Set(ideas.map(({ id }) => id));
      for (const id of rows.keys()) if (!present.has(id)) rows.delete(id);
      const coming = waiting.map(({ text, state }) =>
        h(
          "li",
          { class: "wb-own-idea wb-coming" },
          h("p", { class: "wb-words", dir: "auto", text }),
          h("span", { class: "wb-tag", text: state === "kept" ? labels["write.kept"] : labels["write.sending"] }),
        ),
      );
      title.textContent = `${labels["own.title"]} (${ideas.length + coming.length})`;
      note.textContent =
        !ideas.length && !coming.length
          ? labels["own.none"]
          : view.revealed
            ? labels["own.open"]
            : labels["own.hidden"];
      keyed(list, [...coming.reverse(), ...ideas.map((idea) => row(idea, view.editable))]);
    },
  };
}
