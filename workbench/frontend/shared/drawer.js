/**
 * Panels beside the stage's main work. Each has a button on one rail (right on a laptop, at the foot of a phone) and opens
 * as a column beside the work, on a phone as a sheet over it. One is open at a time; Escape closes it.
 */
import { standingAbove } from "./above.js";
import { button } from "./button.js";
import { h } from "./dom.js";
import { joinRail, leaveRail, lineIcon, railButton } from "./rail.js";

const HOST = ".wb-stage-area";
const CROSS = "M6 6l12 12M18 6L6 18";

/**
 * @typedef {object} About
 * @property {HTMLElement} el the widget's element
 * @property {string} id short and unique
 * @property {string} label its button's words
 * @property {string} [title] its heading (default: the label)
 * @property {string | null} [icon] an SVG path of 24 × 24, drawn as a line
 * @property {string} close the words of the close button
 * @property {string} [loading] said while there is nothing to show yet
 */

/** @type {Drawer | null} the drawer that is open now */
let open = null;

/**
 * A drawer whose content is `body`.
 * @param {About} about
 */
export function drawer(about) {
  return new Drawer(about);
}

class Drawer {
  /** @param {About} about */
  constructor({ el, id, label, title = label, icon = null, close, loading = "" }) {
    this.tab = railButton({ label, icon, press: () => (this.isOpen ? this.close() : this.open()) });
    this.heading = h("h2", { class: "wb-drawer-title", id: `wb-drawer-${id}`, tabindex: "-1", text: title });
    this.body = h("div", { class: "wb-drawer-body" });
    this.moment = h("p", { class: "wb-drawer-wait", role: "status", text: loading, hidden: true });
    const shut = button(lineIcon(CROSS), () => this.close(), {
      class: "wb-button wb-quiet wb-drawer-close",
      "aria-label": close,
      title: close,
    });
    this.side = h(
      "aside",
      { class: "wb-drawer", "aria-labelledby": this.heading.id, hidden: true },
      h("div", { class: "wb-drawer-head" }, this.heading, shut),
      this.moment,
      this.body,
    );
    /** @type {Set<(isOpen: boolean) => unknown>} */
    this.watchers = new Set();
    this.gone = false;
    this.place = () => placeBelowPage(this.side);
    // Keys pressed in a drawer are not commands of the tree beside it.
    this.side.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape" && !event.defaultPrevented) this.close();
    });
    el.append(this.side);
    // Opened while another tab of the page was in front, it has its place once it is seen.
    this.resized = new ResizeObserver(() => requestAnimationFrame(this.place));
    this.resized.observe(this.side);
    this.join();
  }

  get isOpen() {
    return open === this;
  }

  open({ focus = true } = {}) {
    if (!this.isOpen) {
      open?.close({ focus: false });
      open = this;
      this.side.hidden = false;
      this.place();
      this.watchPage();
      window.addEventListener("resize", this.place);
      window.addEventListener("scroll", this.place, { passive: true });
      this.tab.show(true);
      hostOf(this.side)?.classList.add("wb-drawer-open");
      this.tell();
    }
    if (focus) this.heading.focus();
  }

  close({ focus = true } = {}) {
    if (!this.isOpen) return;
    open = null;
    this.side.hidden = true;
    window.removeEventListener("resize", this.place);
    window.removeEventListener("scroll", this.place);
    this.tab.show(false);
    hostOf(this.side)?.classList.remove("wb-drawer-open");
    if (focus) this.tab.element.focus();
    this.tell();
  }

  /**
   * The number on the button; 0 shows none. `name`: the same in words, for screen readers.
   * @param {number} value
   * @param {string} [name]
   */
  count(value, name = String(value)) {
    this.tab.count(value, name);
  }

  /**
   * Say that what it shows is on its way (`on`), or show it.
   * @param {boolean} on
   */
  wait(on) {
    this.moment.hidden = !on;
    this.body.hidden = on;
    this.side.toggleAttribute("aria-busy", on);
  }

  /**
   * Call `watcher(isOpen)` when it opens and closes.
   * @param {(isOpen: boolean) => unknown} watcher
   */
  listen(watcher) {
    this.watchers.add(watcher);
  }

  destroy() {
    this.gone = true;
    this.resized.disconnect();
    this.close({ focus: false });
    leaveRail(this.tab.element);
    this.side.remove();
  }

  tell() {
    for (const watcher of this.watchers) watcher(this.isOpen);
  }

  /** A widget is drawn before it is put on the page: the rail is joined as soon as there is one. */
  join() {
    if (this.gone) return;
    if (!this.side.isConnected) {
      requestAnimationFrame(() => this.join());
      return;
    }
    const host = hostOf(this.side);
    joinRail(host ?? document.body, this.tab.element, this.side);
    if (!this.isOpen) return;
    // Opened before it was on the page: only now is there a page to stand beside.
    host?.classList.add("wb-drawer-open");
    this.place();
    this.watchPage();
  }

  /** What opens beside the work narrows it and puts its header in more rows; a line may come above it; a clock in it. */
  watchPage() {
    const host = hostOf(this.side);
    for (const one of [host, host?.querySelector(".wb-agenda"), ...standingAbove(host)])
      if (one) this.resized.observe(one);
  }
}

/** @param {HTMLElement} side */
function hostOf(side) {
  return /** @type {HTMLElement | null} */ (side.closest(HOST));
}

/**
 * A drawer begins where the work begins, below whatever the page has above it; one in place of the work (`--wb-drawer-work`)
 * below the clock as well.
 * @param {HTMLElement} side
 */
function placeBelowPage(side) {
  const host = hostOf(side);
  const top = Math.max(0, host?.getBoundingClientRect().top ?? 0);
  const clock = host?.querySelector(".wb-agenda")?.getBoundingClientRect();
  side.style.setProperty("--wb-drawer-top", `${top}px`);
  side.style.setProperty("--wb-drawer-work", `${clock?.height ? Math.max(top, clock.bottom) : top}px`);
}
