/** The header of every page: where we are, who is here, and how this person wants to see it (R2, R3, R6). */
import { channel } from "../../shared/channel.js";
import { announce, h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { join } from "./join.js";
import { language } from "./language.js";
import { pace } from "./pace.js";
import { people } from "./people.js";
import { settings } from "./settings.js";
import { stages } from "./stages.js";

function render({ model, el }) {
  const labels = model.get("labels");
  const { mode } = model.get("options");
  const { send } = channel(model);
  const title = h("h1", { class: "wb-topic", dir: "auto" });
  const under = h("p", { class: "wb-under" });
  const way = stages(labels);
  const here = people(labels);
  const me = h("p", { class: "wb-me" });
  const poster = mode === "projector" ? join(labels) : null;
  const speed = model.get("view").desk ? pace(labels, send) : null;
  const display = settings(
    labels,
    h("div", { class: "wb-only-phone" }, me.cloneNode(), language(labels, model.get("view"), send)),
  );
  const closed = h("p", { class: "wb-closed", role: "status", hidden: true });
  const root = h(
    "header",
    { class: "wb-frame", dataset: { mode } },
    h(
      "div",
      { class: "wb-frame-row" },
      h("div", { class: "wb-names" }, title, under),
      way.element,
      h(
        "div",
        { class: "wb-frame-end" },
        here.element,
        mode !== "projector" && [me, language(labels, model.get("view"), send)],
        display.element,
      ),
      poster?.element,
    ),
    speed?.element,
    closed,
  );
  const meOnPhone = root.querySelector(".wb-only-phone .wb-me");
  let before = null;

  function drawMe({ name, sector, role }, sectors) {
    const word = sectors.find((item) => item.id === sector)?.label;
    for (const line of [me, meOnPhone]) {
      const shown = h("span", { dir: "auto", text: name || labels[`role.${role}`] || "" });
      line.replaceChildren(
        ...[sector && shape(sector), shown, word && h("span", { class: "wb-sr", text: `, ${word}` })].filter(Boolean),
      );
      line.title = word ?? "";
    }
  }

  /** Group, plan and number of people; a phone shows the group and the people, a wide screen the group and the plan. */
  function drawUnder({ topic, group, plan, people: { total } }) {
    const parts = [
      topic && group && h("span", { dir: "auto", text: group }),
      (topic || group) && h("span", { class: "wb-under-plan", dir: "auto", text: plan }),
      mode !== "projector" && h("span", { class: "wb-under-people", text: counted(labels, "people", total) }),
    ];
    under.replaceChildren(...parts.filter(Boolean));
  }

  /** Say what changed for everybody: a new stage, a closed or reopened one. */
  function tell(stage, open) {
    if (before !== null && stage !== null && stage !== before.stage) announce(phrase(labels["stages.new"], { stage }));
    else if (before !== null && open !== before.open) announce(open ? labels.reopened : labels.closed);
    before = { stage, open };
  }

  function update() {
    const view = model.get("view");
    title.textContent = view.topic || view.group || view.plan;
    drawUnder(view);
    const stage = way.update(view.stages);
    here.update(view.people);
    if (view.me) drawMe(view.me, view.people.sectors);
    poster?.update(view.join);
    speed?.update(view);
    closed.hidden = view.open || view.stages.length === 0; // no group yet: nothing to close
    closed.textContent = view.open ? "" : mode === "facilitator" ? labels["closed.facilitator"] : labels.closed;
    tell(stage, view.open);
  }

  el.append(root);
  model.on("change:view", update);
  update();
  return () => {
    model.off("change:view", update);
    display.close();
    speed?.close();
  };
}

export default { render };
