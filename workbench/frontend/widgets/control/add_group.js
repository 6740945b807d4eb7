import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { formPlace } from "./form_place.js";
import { groupForm } from "./group_form.js";

/** The button that adds a group to the plan, and its form. Returns `elements` and `update(empty)`: whether there is none yet. */
export function addGroup({ labels, send }) {
  const add = button(`+ ${labels["group.add"]}`, () => place.open(), { class: "wb-button wb-add" });
  const place = formPlace(add, (close) => form(labels["group.add"], { done: close, cancel: close }));
  let inviting = false;

  function form(title, after = {}) {
    return groupForm({
      labels,
      title,
      submit: labels["group.add"],
      send: (data) => send("add_group", data),
      ...after,
    });
  }

  return {
    elements: [place.element, add],
    /** With no group yet the form is already there: nothing else can be done first. */
    update(empty) {
      if (empty === inviting) return;
      inviting = empty;
      if (empty)
        place.fill(h("p", { class: "wb-sub", text: labels["empty.lead"] }), form(labels["empty.title"]).element);
      else place.clear();
    },
  };
}
