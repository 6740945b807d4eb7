import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { bringDialog } from "./bring_dialog.js";
import { groupDoor } from "./group_door.js";
import { groupName } from "./group_name.js";
import { groupPeople } from "./group_people.js";

/** The chosen group: how people join it, who is in, its name. Returns `element` and `update(group)`. */
export function groupPanel({ labels, send }) {
  const name = groupName({ labels, send });
  const door = groupDoor(labels);
  const projector = h("a", { class: "wb-button", target: "_blank", rel: "noopener", text: labels.projector });
  const bring = button(labels["bring.open"], () => bringDialog({ labels, send, group: shown }));
  const people = groupPeople({ labels, attempt: attempting({ labels, send }) });
  let shown = ""; // the id of the group
  return {
    element: h(
      "section",
      { class: "wb-panel", "aria-label": labels["group.panel"] },
      name.elements,
      door.elements,
      h("div", { class: "wb-do" }, projector, bring),
      people.elements,
    ),
    update(group) {
      shown = group.group;
      name.update(group);
      door.update(group);
      projector.href = group.projector_url;
      people.update(group.people);
    },
  };
}
