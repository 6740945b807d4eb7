// What the page says about itself: loading, trouble, reconnecting. Words come finished from the server.

const [NOT_KEPT, ON_WALL] = ["not_kept.", "wall."];

const main = () => /** @type {HTMLElement} */ (document.querySelector("main")); // every page has one

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} className
 * @param {string} [text]
 */
const el = (tag, className, text) => {
  const node = document.createElement(tag);
  node.className = className;
  if (text) node.textContent = text;
  return node;
};

function button(text, action, className = "primary") {
  const node = el("button", className, text);
  node.type = "button";
  node.addEventListener("click", action);
  return node;
}

/** A calm note with a way on, in the middle of the page; drafts are safe in the browser, so "again" is a reload. */
export function showTrouble(labels, code = "trouble") {
  if (document.querySelector(".page-trouble")) return;
  document.querySelector(".page-skeleton")?.remove();
  const box = el("section", "page-trouble");
  box.setAttribute("role", "alert");
  box.append(el("h1", "", labels[`${code}_title`] ?? labels.trouble_title));
  box.append(el("p", "", labels[`${code}_text`] ?? labels.trouble_text));
  box.append(button(labels.again, () => location.reload()));
  main().prepend(box);
}

/**
 * What the page says in its place: where the browser keeps nothing, that what is typed is safe would be untrue; on a wall
 * (`reads`) nobody types.
 */
export function trueWords(labels, keeps, reads = false) {
  const place = reads ? ON_WALL : NOT_KEPT;
  const instead = Object.keys(reads || !keeps ? labels : {}).filter((key) => key.startsWith(place));
  return { ...labels, ...Object.fromEntries(instead.map((key) => [key.slice(place.length), labels[key]])) };
}

export function hideSkeleton() {
  document.querySelector(".page-skeleton")?.remove();
  document.querySelector(".page-trouble")?.remove();
  main().removeAttribute("aria-busy");
}

/**
 * The bar at the top while the line is down, or while saving is delayed; a blink shorter than `grace` ms is not worth a word.
 */
export function reconnectingBar(labels, tryNow, grace = 700) {
  const bar = el("div", "page-bar");
  bar.setAttribute("role", "status");
  document.body.prepend(bar);
  /** @type {number | undefined} */
  let timer;
  let standing = ""; // what is true until it is taken back
  return {
    show() {
      timer ??= setTimeout(() => {
        bar.replaceChildren(el("span", "", labels.reconnecting), button(labels.reconnect_now, tryNow, ""));
        bar.classList.add("page-on");
      }, grace);
    },
    hide() {
      clearTimeout(timer);
      timer = undefined;
      bar.classList.toggle("page-on", standing !== "");
      bar.replaceChildren(...(standing ? [el("span", "", standing)] : []));
    },
    /** A sentence that stays until another is given, or none. */
    stand(text) {
      standing = text;
      if (timer === undefined) this.hide();
    },
    /** A short notice that goes by itself. */
    notice(text, ms = 8000) {
      bar.replaceChildren(el("span", "", text));
      bar.classList.add("page-on");
      setTimeout(() => timer === undefined && this.hide(), ms);
    },
  };
}
