import { at } from "../../shared/address.js";
import { h } from "../../shared/dom.js";

const WIDTH = 1920;

/**
 * The wall, small: the very page that is projected, so that whatever it can show is shown as it is. It is fetched once
 * there is room for it (a phone's remote is opened first) and followed from then on.
 */
export function preview(desk) {
  const words = h("p", { class: "wb-remote-instead", dir: "auto" });
  const screen = h("div", { class: "wb-remote-screen", inert: true, "aria-hidden": "true" });
  const curtain = h("div", { class: "wb-remote-curtain", "aria-hidden": "true", text: desk.labels["blank.short"] });
  const element = h("div", { class: "wb-remote-preview", role: "img" }, words, screen, curtain);
  let group = "";
  const observer = new ResizeObserver(draw);
  observer.observe(element);

  function draw() {
    if (!element.clientWidth) return;
    screen.style.setProperty("--k", String(element.clientWidth / WIDTH));
    if (desk.view.group === group || !document.getElementById("workbench-page")) return; // elsewhere there is no such page
    group = desk.view.group;
    const src = at(`/projector?group=${encodeURIComponent(group)}`);
    screen.replaceChildren(h("iframe", { src, title: desk.labels.title, tabindex: "-1", scrolling: "no" }));
  }

  return {
    element,
    update() {
      const { title, blank } = desk.view;
      draw();
      words.textContent = title;
      curtain.hidden = !blank;
      element.setAttribute("aria-label", `${desk.labels.now} ${blank ? desk.labels["state.blank"] : title}`);
    },
    end() {
      observer.disconnect();
      screen.replaceChildren();
    },
  };
}
