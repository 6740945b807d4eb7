import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

/**
 * One idea of the list. `does` are the gestures. `update(idea, context)` draws anew only what has changed; context is
 * `{ view, supported, own, choosing, chosen, near }` (near: the ideas it is similar to).
 */
export function row({ labels, does }) {
  const element = h("li", { class: "wb-idea" });
  let look = "";
  return {
    element,
    update(idea, context) {
      const { view, supported, own, choosing, chosen, near } = context;
      const next = JSON.stringify([
        idea,
        view.editable,
        view.facilitator,
        supported,
        own,
        choosing,
        chosen,
        near.map(({ id, text }) => [id, text]),
      ]);
      if (next === look) return;
      look = next;
      const held = element.contains(document.activeElement) ? document.activeElement.dataset.key : null;
      const opened = element.querySelector("details")?.open;
      element.dataset.id = idea.id;
      element.classList.toggle("wb-chosen", Boolean(choosing && chosen));
      element.replaceChildren(
        ...[
          choosing && choice(idea, chosen),
          h("p", { class: "wb-words", dir: "auto", text: idea.text }),
          facts(idea, own, view),
          idea.originals.length > 0 && made(idea, view),
          near.length > 0 && view.editable && !choosing && hints(idea, near),
          !choosing && actions(idea, view, supported, own),
        ].filter(Boolean),
      );
      if (opened && element.querySelector("details")) element.querySelector("details").open = true;
      if (held) element.querySelector(`[data-key="${held}"]`)?.focus({ preventScroll: true });
    },
  };

  function choice(idea, chosen) {
    return h(
      "label",
      { class: "wb-choice" },
      h("input", {
        type: "checkbox",
        checked: chosen,
        "data-key": "choose",
        "aria-label": `${labels["choose.this"]}: ${idea.text}`,
        onchange: (event) => does.choose(idea.id, event.target.checked),
      }),
      h("span", { "aria-hidden": "true", text: chosen ? labels.chosen : labels["choose.this"] }),
    );
  }

  function facts(idea, own, view) {
    const names = Object.fromEntries(view.sectors.map(({ id, label }) => [id, label]));
    return h(
      "p",
      { class: "wb-facts" },
      h("span", {
        class: "wb-people",
        text: idea.people ? counted(labels, "people", idea.people) : labels["people.none"],
      }),
      view.sectors
        .filter(({ id }) => idea.sectors[id])
        .map(({ id }) =>
          h(
            "span",
            { class: "wb-sector", title: names[id] },
            shape(id),
            h("span", { class: "wb-sr", text: `${names[id]}: ` }),
            String(idea.sectors[id]),
          ),
        ),
      idea.paper > 0 && h("span", { class: "wb-tag", text: counted(labels, "paper", idea.paper) }),
      own && h("span", { class: "wb-tag", text: labels.mine }),
      idea.nodes.length > 0 && h("span", { class: "wb-tag wb-placed", text: `✓ ${labels.in_tree}` }),
    );
  }

  function made(idea, view) {
    return h(
      "details",
      { class: "wb-made" },
      h("summary", { "data-key": "made", text: counted(labels, "merged.of", idea.originals.length) }),
      h(
        "ul",
        {},
        idea.originals.map((one) =>
          h(
            "li",
            {},
            h("span", { dir: "auto", text: one.text }),
            " ",
            h("span", { class: "wb-people", text: counted(labels, "people", one.people) }),
            view.editable &&
              idea.originals.length > 2 &&
              button(labels["unmerge.one"], () => does.unmerge(one.id), { look: "quiet", about: one.text }),
          ),
        ),
      ),
      view.editable && button(labels.unmerge, () => does.unmerge(idea.id), { about: idea.text }),
    );
  }

  function hints(idea, near) {
    return h(
      "div",
      { class: "wb-near" },
      h("span", { text: labels["similar.to"] }),
      h(
        "ul",
        {},
        near.map((other) =>
          h(
            "li",
            {},
            h("q", { dir: "auto", text: other.text }),
            button(labels["similar.merge"], () => does.join(idea, other), {
              about: `${idea.text} + ${other.text}`,
              "data-key": `join-${other.id}`,
            }),
          ),
        ),
      ),
    );
  }

  function actions(idea, view, supported, own) {
    if (!view.editable) return null;
    const about = { about: idea.text };
    const support =
      !view.facilitator &&
      !own &&
      button(supported ? labels.supported : labels.support, () => does.support(idea.id, !supported), {
        ...about,
        "aria-pressed": String(supported),
        "data-key": "support",
        class: supported ? "wb-button wb-support wb-on" : "wb-button wb-support",
      });
    const count =
      view.facilitator &&
      button(labels["count.open"], () => does.count(idea), { look: "quiet", "data-key": "count", ...about });
    const edit =
      (own || view.facilitator || idea.originals.length > 0) &&
      button(labels.edit, () => does.edit(idea), { look: "quiet", "data-key": "edit", ...about });
    const withdraw =
      view.facilitator &&
      !idea.originals.length &&
      button(labels.withdraw, () => does.withdraw(idea.id), { look: "quiet", "data-key": "withdraw", ...about });
    const place = button(labels.place, () => does.place(idea), { look: "quiet", "data-key": "place", ...about });
    return h("div", { class: "wb-idea-do" }, support, count, edit, withdraw, place);
  }
}
