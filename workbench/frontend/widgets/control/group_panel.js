import { bare } from "../../shared/address.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { qr } from "../../shared/qr.js";
import { shape } from "../../shared/shape.js";
import { bringDialog } from "./bring_dialog.js";
import { copyLine } from "./copy.js";
import { roll } from "./desk_state.js";
import { groupForm } from "./group_form.js";

/** The chosen group: how people join it, who is in, its name. Returns `element` and `update(group)`. */
export function groupPanel({ labels, send }) {
  const title = h("h3", { dir: "auto", tabindex: "-1" });
  const rename = button(labels.rename, openForm, { look: "quiet" });
  const formPlace = h("div", {});
  const code = h("p", { class: "wb-door-code", translate: "no", dir: "ltr" });
  const url = h("p", { class: "wb-door-url", translate: "no", dir: "ltr" });
  const picture = h("div", { class: "wb-door-qr" });
  const link = copyLine(labels, labels["join.url"]);
  const projector = h("a", { class: "wb-button", target: "_blank", rel: "noopener", text: labels.projector });
  const bring = button(labels["bring.open"], () => bringDialog({ labels, send, group: group.group }));
  const whoTitle = h("h4", {});
  const who = h("ul", { class: "wb-roll", tabindex: "0", "aria-label": labels["group.people"] });
  const nobody = h("p", { class: "wb-sub", text: labels["people.none"] });
  const element = h(
    "section",
    { class: "wb-panel", "aria-label": labels["group.panel"] },
    h("div", { class: "wb-panel-head" }, title, rename),
    formPlace,
    h(
      "div",
      { class: "wb-door" },
      picture,
      h("div", {}, h("p", { class: "wb-sub", text: labels["join.title"] }), code, url),
    ),
    link.element,
    h("div", { class: "wb-do" }, projector, bring),
    whoTitle,
    nobody,
    who,
  );
  let group = null;
  let drawn = null;

  function openForm() {
    const { group: id, name, topic } = group;
    const close = () => {
      formPlace.replaceChildren();
      rename.hidden = false;
      rename.focus();
    };
    const form = groupForm({
      labels,
      title: labels.rename,
      submit: labels.save,
      name,
      topic: topic ?? "",
      cancel: close,
      done: close,
      send: (data) => send("rename_group", { group: id, ...data }),
    });
    formPlace.replaceChildren(form.element);
    rename.hidden = true;
    form.focus();
  }

  return {
    element,
    update(next) {
      if (group?.group !== next.group) {
        formPlace.replaceChildren();
        rename.hidden = false;
      }
      group = next;
      title.textContent = next.name;
      code.textContent = next.code;
      url.textContent = bare(next.join_url);
      link.update(next.join_url);
      projector.href = next.projector_url;
      if (drawn !== next.qr) picture.replaceChildren(qr(next.qr, labels["join.qr"]));
      drawn = next.qr;
      const here = next.people.filter((person) => person.here).length;
      whoTitle.textContent = counted(labels, "people", here);
      who.hidden = next.people.length === 0;
      nobody.hidden = next.people.length > 0;
      who.replaceChildren(...roll(next.people).map(line));
    },
  };

  function line(person) {
    const sector = person.here ? person.sector_label : `${person.sector_label} · ${labels.away}`;
    return h(
      "li",
      { class: person.here ? null : "wb-away" },
      shape(person.sector, person.shape),
      h("span", { dir: "auto", text: person.name }),
      h("span", { class: "wb-roll-sector", text: sector }),
    );
  }
}
