import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/**
 * Bringing everybody to where the wall is; frozen and blank, and a band that says so: states nobody may overlook.
 */
export function states(desk) {
  const { labels, attempt } = desk;
  const band = h("p", { class: "wb-remote-band", role: "status" });
  const bring = button(labels.bring, () => attempt("bring_everybody"), { title: labels["bring.help"] });
  const freeze = button("", () => attempt(desk.view.frozen ? "release_wall" : "freeze_wall"));
  const blank = button("", () => attempt(desk.view.blank ? "uncover_wall" : "blank_wall"));
  const element = h("div", {}, band, h("div", { class: "wb-remote-do" }, bring, freeze, blank));
  return {
    element,
    update() {
      const { frozen, blank: dark, behind } = desk.view;
      const said = [dark && labels["blank.now"], frozen && phrase(labels["frozen.now"], { behind: behind ?? "" })];
      band.textContent = said.filter(Boolean).join(" ");
      band.hidden = !band.textContent;
      press(freeze, frozen, labels[frozen ? "release" : "freeze"]);
      press(blank, dark, labels[dark ? "uncover" : "blank"]);
    },
  };
}

function press(element, on, words) {
  element.textContent = words;
  element.classList.toggle("wb-on", on);
}
