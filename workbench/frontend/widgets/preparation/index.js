/** Before the group starts (R55): who matters and who is missing, the least it needs, the situation it wishes for. */
import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { h } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { savedText } from "../../shared/saved_text.js";
import { stakeholders } from "./stakeholders.js";

/** @param {{ model: any, el: HTMLElement }} place */
function render({ model, el }) {
  const labels = model.get("labels");
  const { scope = "preparation" } = model.get("options");
  const { send } = channel(model);
  const desk = { labels, send, attempt: attempting({ labels, send }) };
  const of = h("p", { class: "wb-preparation-of", dir: "auto" });
  const texts = h("div", { class: "wb-preparation-texts" });
  const people = stakeholders(desk);
  const root = h(
    "section",
    { class: "wb-sheet wb-preparation", "aria-label": labels.title },
    h("h2", { text: labels.title }),
    h("p", { class: "wb-sub", text: labels.sub }),
    of,
    people.element,
    texts,
  );
  /** @type {Map<string, ReturnType<typeof savedText>>} */
  let boxes = new Map();
  let group = "";

  /** The boxes of a group: another group has words of its own, also those nobody has sent yet. */
  function begin(view) {
    group = view.group;
    const kept = drafts(`${scope}:${group}`);
    boxes = new Map(view.aspects.map((aspect) => [aspect.id, box(desk, kept, aspect)]));
    texts.replaceChildren(...[...boxes.values()].map(({ element }) => element));
    people.begin();
  }

  function update() {
    const view = model.get("view");
    root.hidden = !view.group;
    if (!view.group) return;
    if (view.group !== group) begin(view);
    of.textContent = view.name;
    for (const aspect of view.aspects) boxes.get(aspect.id)?.update(aspect, true);
    people.update(view);
  }

  el.append(root);
  model.on("change:view", update);
  update();
  return () => model.off("change:view", update);
}

function box({ labels, send, attempt }, kept, { id: aspect, text: initial }) {
  return savedText({
    labels,
    key: aspect,
    drafts: kept,
    initial,
    rows: 2,
    name: labels[`aspect.${aspect}`],
    help: labels[`help.${aspect}`],
    send: (text, base) => send("note_aspect", { aspect, text, base }),
    choose: (text) => attempt("settle_aspect", { aspect, text }),
  });
}

export default { render };
