// Below the wall: how to join, and who is here. It never goes, whatever the wall shows (R3, R47).

import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { qr } from "../../shared/qr.js";

/** @param {{model: any, el: HTMLElement}} place */
function render({ model, el }) {
  const labels = model.get("labels");
  const picture = h("div", { class: "wb-foot-qr" });
  const address = h("b", { translate: "no", dir: "ltr" });
  const code = h("b", { class: "wb-foot-code", translate: "no", dir: "ltr" });
  const way = h("p", { class: "wb-foot-join" }, h("span", { text: labels["join.at"] }), " ", address, " ", code);
  const shut = h("p", { class: "wb-foot-join", text: labels["join.closed"], hidden: true });
  const where = h("h1", { class: "wb-foot-where", dir: "auto" });
  const rule = h("span", { class: "wb-foot-rule" });
  const closed = h("span", { class: "wb-foot-closed", role: "status" });
  const people = h("b", { class: "wb-foot-people" });
  const root = h(
    "footer",
    { class: "wb-foot" },
    picture,
    way,
    shut,
    h("div", { class: "wb-foot-end" }, closed, rule, where, people),
  );
  let drawn = null;

  function update() {
    const { join, topic, group, stage, open, begun, people: here, blank, rule: held } = model.get("view");
    rule.textContent = held?.holds ? `◐ ${labels.rule}` : "";
    if (join && join.qr !== drawn) {
      drawn = join.qr;
      picture.replaceChildren(qr(join.qr, labels["join.qr"]));
    }
    shut.hidden = !join || join.open;
    way.hidden = picture.hidden = !shut.hidden;
    address.textContent = join?.address ?? "";
    code.textContent = join?.code ?? "";
    where.textContent = [stage, topic || group].filter(Boolean).join(" · ");
    closed.textContent = open || !join ? "" : labels[begun ? "closed" : "ahead"];
    people.textContent = counted(labels, "people", here.total);
    document.documentElement.dataset.wall = blank ? "blank" : "lit";
  }

  el.append(root);
  model.on("change:view", update);
  update();
  return () => {
    model.off("change:view", update);
    delete document.documentElement.dataset.wall;
    root.remove();
  };
}

export default { render };
