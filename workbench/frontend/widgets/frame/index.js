/** The header of every page: where we are, who is here, and how this person wants to see it (R2, R3, R6). */
import { at } from "../../shared/address.js";
import { channel } from "../../shared/channel.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { calling } from "./call.js";
import { guide } from "./guide.js";
import { language } from "./language.js";
import { me } from "./me.js";
import { names } from "./names.js";
import { news } from "./news.js";
import { pace } from "./pace.js";
import { people } from "./people.js";
import { rightWords } from "./right.js";
import { ruleMark } from "./rule.js";
import { tellSeat } from "./seat.js";
import { settings } from "./settings.js";
import { stages } from "./stages.js";

/** @param {{ model: import("../../shared/model.js").WidgetModel, el: HTMLElement }} place */
function render({ model, el }) {
  const labels = model.get("labels");
  const { mode, scope } = model.get("options");
  const { send } = channel(model);
  const parts = partsOf({ labels, mode, scope, view: model.get("view"), send });
  const closed = h("p", { class: "wb-closed", role: "status", hidden: true });
  const changes = news(labels);
  const right = rightWords(labels, mode);
  const rule = ruleMark(labels, mode);
  const call = calling(labels);

  function update() {
    const view = model.get("view");
    parts.about.update(view);
    const stage = parts.way.update(view.stages);
    parts.help.update(view);
    parts.here.update(view.people);
    if (view.me) parts.self.update(view.me, view.people.sectors);
    if (mode === "participant") call.update(view.call);
    parts.speed?.update(view);
    const observing = view.me?.role === "observer";
    closed.hidden = !observing && (view.open || view.stages.length === 0); // no group yet: nothing to close
    closed.textContent = observing ? labels.observing : view.open ? "" : notOpen(labels, { ...view, stage, mode });
    right.update(view.right);
    rule.update(view.rule);
    changes.tell(stage, view);
  }

  el.append(
    h(
      "header",
      { class: "wb-frame", dataset: { mode } },
      parts.row,
      parts.speed?.element,
      right.element,
      rule.element,
      closed,
      call.element,
    ),
  );
  model.on("change:view", update);
  update();
  if (mode === "participant") tellSeat(labels, scope, model.get("view").group);
  return () => {
    model.off("change:view", update);
    parts.display.close();
    parts.speed?.close();
    rule.close();
  };
}

/** Why nobody can write: what was open and is closed says so, what was never open is still to come. */
function notOpen(labels, { begun, stage, mode }) {
  if (mode === "facilitator") return begun ? labels["closed.facilitator"] : labels["ahead.facilitator"];
  return begun ? labels.closed : phrase(labels.ahead, { stage: stage ?? "" });
}

/** The parts of the header, and the row they stand in; the pace of a facilitator's page stands below it. */
function partsOf({ labels, mode, scope, view, send }) {
  const about = names(labels);
  const way = stages(labels);
  const here = people(labels);
  const self = me(labels);
  const speed = view.desk ? pace(labels, send) : null;
  const onPhone = h("div", { class: "wb-only-phone" }, self.phone, language(labels, view, send));
  const help = guide(labels, { send, scope, facilitates: mode === "facilitator" });
  const home = mode === "participant" && h("a", { class: "wb-take-home", href: at("/#take"), text: labels.take_home });
  const display = settings(labels, [onPhone, home]);
  const row = h(
    "div",
    { class: "wb-frame-row" },
    about.element,
    way.element,
    h(
      "div",
      { class: "wb-frame-end" },
      here.element,
      self.wide,
      language(labels, view, send),
      help.element,
      display.element,
    ),
  );
  return { row, about, way, here, self, speed, help, display };
}

export default { render };
