import { h } from "../../shared/dom.js";
import { Model } from "../../shared/model.js";
import wall from "../wall/index.js";

const WIDTH = 1920;

/** What the wall shows now, small: drawn by the wall's own widget of the wall's own view. */
export function preview(desk) {
  const screen = h("div", { class: "wb-remote-screen", inert: true, "aria-hidden": "true" });
  const words = h("p", { class: "wb-remote-instead", dir: "auto" });
  const curtain = h("div", { class: "wb-remote-curtain", "aria-hidden": "true", text: desk.labels["blank.short"] });
  const element = h("div", { class: "wb-remote-preview", role: "img" }, screen, words, curtain);
  /** @type {Model | null} */
  let model = null;
  /** @type {(() => void) | null} */
  let clear = null;
  const observer = new ResizeObserver(size);
  observer.observe(element);

  function size() {
    if (element.clientWidth) screen.style.setProperty("--k", String(element.clientWidth / WIDTH));
  }

  function stop() {
    model?.end();
    clear?.();
    model = clear = null;
  }

  function draw(view) {
    if (!view) return stop();
    if (model) return model.update({ view });
    model = new Model({ view, labels: named(desk.labels, "wall."), options: {} }, () => {});
    clear = wall.render({ model, el: screen });
    return undefined;
  }

  return {
    element,
    update() {
      const { wall: view, title, blank } = desk.view;
      size();
      draw(view);
      words.textContent = view ? "" : title;
      words.hidden = Boolean(view);
      curtain.hidden = !blank;
      element.setAttribute("aria-label", `${desk.labels.now} ${blank ? desk.labels["state.blank"] : title}`);
    },
    end() {
      observer.disconnect();
      stop();
    },
  };
}

/** The sentences whose keys begin with `prefix`, without it. */
function named(labels, prefix) {
  const own = Object.entries(labels).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, words]) => [key.slice(prefix.length), words]));
}
