import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

const NOW = "now";
let count = 0;

/** Two lists to choose what is compared; begins with the latest version and now. `compare(from, to)` is called. */
export function picker(labels, compare) {
  count += 1;
  const [from, to] = ["from", "to"].map((name) =>
    h("select", { class: "wb-field", id: `wb-versions-${name}-${count}` }),
  );
  /** @type {{ from: string | null, to: string }} */
  const chosen = { from: null, to: NOW }; // from: null is "the latest", until somebody chooses
  from.addEventListener("change", () => {
    chosen.from = from.value;
  });
  to.addEventListener("change", () => {
    chosen.to = to.value;
  });
  const field = (select, words) =>
    h("div", { class: "wb-versions-choice" }, h("label", { for: select.id, text: words }), select);
  const element = h(
    "section",
    { class: "wb-versions-picker" },
    h("h3", { text: labels.compare }),
    field(from, labels["compare.from"]),
    field(to, labels["compare.to"]),
    button(labels["compare.see"], () => compare(from.value, to.value)),
  );

  return {
    element,
    update(versions) {
      element.hidden = versions.length === 0;
      const choices = [{ version: NOW, label: labels.now }, ...versions];
      const known = choices.map(({ version, label, when }) => [version, when ? `${label} · ${when}` : label]);
      for (const select of [from, to]) fill(select, known);
      from.value = choices.some(({ version }) => version === chosen.from) ? chosen.from : (versions[0]?.version ?? NOW);
      to.value = choices.some(({ version }) => version === chosen.to) ? chosen.to : NOW;
    },
  };
}

// An open list must not be rebuilt under somebody's finger when nothing in it has changed.
function fill(select, choices) {
  const signature = JSON.stringify(choices);
  if (select.dataset.choices === signature) return;
  select.dataset.choices = signature;
  select.replaceChildren(...choices.map(([value, text]) => h("option", { value, text })));
}
