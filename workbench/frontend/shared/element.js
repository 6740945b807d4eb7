// Elements made in one call. Text is always set as text: nothing a person typed is ever parsed as markup.
import "./composing.js"; // whoever makes a field has its rule

const SVG = "http://www.w3.org/2000/svg";

/**
 * What may stand inside an element: nodes and texts, and lists of them; null, undefined and false stand for nothing.
 * @typedef {Node | string | null | undefined | false | readonly Child[]} Child
 */

/**
 * @template {Element} Made
 * @typedef {{
 *   [Name in keyof GlobalEventHandlersEventMap as `on${Name}`]?:
 *     ((event: GlobalEventHandlersEventMap[Name] & { currentTarget: Made }) => unknown) | null
 * }} Listeners
 */

/**
 * `class`, `on<event>` listeners, `dataset` and `style` objects (custom properties allowed), `text`, DOM properties such
 * as `value` or `hidden`; anything else becomes an attribute (null and false leave it out).
 * @template {Element} Made
 * @typedef {Listeners<Made> & {
 *   class?: string | null | false,
 *   text?: string | null,
 *   dataset?: Record<string, string | undefined>,
 *   style?: Record<string, string | null>,
 *   [attribute: string]: unknown,
 * }} Props
 */

/**
 * An HTML element.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Props<HTMLElementTagNameMap[Tag]> | null} [props]
 * @param {...Child} children
 */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  fill(element, props, children);
  return element;
}

/**
 * The same for SVG.
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Props<SVGElementTagNameMap[Tag]> | null} [props]
 * @param {...Child} children
 */
export function s(tag, props, ...children) {
  const element = document.createElementNS(SVG, tag);
  fill(element, props, children);
  return element;
}

/**
 * Take an element out of sight, or show it. What is so already is not written again: a browser works out its style anew.
 * @param {HTMLElement} element
 * @param {boolean} away
 */
export function hide(element, away) {
  if (element.hidden !== away) element.hidden = away;
}

const AS_PROPERTY = new Set(["value", "hidden", "checked", "disabled", "tabIndex", "open"]);

function fill(element, props, children) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") element.setAttribute("class", value);
    else if (name === "text") element.textContent = value;
    else if (name === "dataset") Object.assign(element.dataset, value);
    else if (name === "style") for (const [key, item] of Object.entries(value)) element.style.setProperty(key, item);
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (AS_PROPERTY.has(name)) element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
}
