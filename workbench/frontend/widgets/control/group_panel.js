import { at } from "../../shared/address.js";
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { archiveGroup } from "./archive.js";
import { bringDialog } from "./bring_dialog.js";
import { groupDoor } from "./group_door.js";
import { groupName } from "./group_name.js";
import { groupPeople } from "./group_people.js";
import { ruleChoice } from "./rule.js";
import { takingHome } from "./taking_home.js";
import { ways as waysIn } from "./ways.js";

/** The chosen group: how people join it, who is in, its name. Returns `element` and `update(group, view)`. */
export function groupPanel({ labels, send }) {
  const name = groupName({ labels, send });
  const door = groupDoor(labels);
  const attempt = attempting({ labels, send });
  const ways = waysIn({ labels, attempt });
  const projector = h("a", { class: "wb-button", target: "_blank", rel: "noopener", text: labels.projector });
  const bring = button(labels["bring.open"], () => bringDialog({ labels, send, group: shown, name: called }));
  bring.dataset.needs = "server"; // which reads the file
  const putAway = () => archiveGroup({ labels, attempt }, { group: shown, name: called });
  const archive = button(labels["archive.open"], putAway, { look: "quiet" });
  const people = groupPeople({ labels, attempt });
  const rule = ruleChoice({ labels, attempt });
  const home = takingHome({ labels, attempt });
  let shown = ""; // the id of the group
  let called = "";
  return {
    element: h(
      "section",
      { class: "wb-panel", "aria-label": labels["group.panel"] },
      name.elements,
      door.elements,
      ways.element,
      h("div", { class: "wb-do" }, projector, bring, archive),
      people.elements,
      rule.element,
      home.elements,
    ),
    update(group, view) {
      shown = group.group;
      called = group.name;
      name.update(group);
      door.update(group);
      projector.href = at(group.projector_url);
      ways.update(view.ways);
      people.update(group);
      rule.update(group, view.stages, view.rule_over);
      home.update(group.given_out);
    },
  };
}
