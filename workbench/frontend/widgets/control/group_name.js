import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { formPlace } from "./form_place.js";
import { groupForm } from "./group_form.js";

/** The name of the chosen group, and the form to give it another. Returns `elements` and `update(group)`. */
export function groupName({ labels, send }) {
  const title = h("h3", { dir: "auto", tabindex: "-1" });
  const rename = button(labels.rename, () => place.open(), { look: "quiet" });
  const place = formPlace(rename, form);
  /** @type {{ group: string, name: string, topic: string | null }} */
  let shown = { group: "", name: "", topic: null };

  function form(close) {
    const { group, name, topic } = shown;
    return groupForm({
      labels,
      title: labels.rename,
      submit: labels.save,
      name,
      topic: topic ?? "",
      cancel: close,
      done: close,
      send: (data) => send("rename_group", { group, ...data }),
    });
  }

  return {
    elements: [h("div", { class: "wb-panel-head" }, title, rename), place.element],
    update(group) {
      if (shown.group !== group.group) place.clear(); // what was being written is of another group
      shown = group;
      title.textContent = group.name;
    },
  };
}
