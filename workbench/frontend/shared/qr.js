/**
 * A QR code from the SVG text Python sends. Nothing of the text enters the page as markup: paths and rectangles are
 * drawn anew from a short list of their attributes, so scripts, links and styles cannot come along.
 */
const SVG = "http://www.w3.org/2000/svg";
const DRAWN = { path: ["d", "transform", "stroke", "fill"], rect: ["x", "y", "width", "height", "fill"] };

/** Numbers, path commands, plain colours, `scale(4)`; never a reference such as `url(...)`. */
const HARMLESS = /^(?!.*url)[\w\s.,#()+-]+$/;

/** `[{ tag, attributes }]` of what may be drawn, and the side of the code in its own units; null if it is no SVG. */
export function outline(text, parser = new DOMParser()) {
  const root = parser.parseFromString(text, "image/svg+xml").documentElement;
  if (root.localName !== "svg") return null;
  const shapes = [...root.getElementsByTagName("*")]
    .filter((element) => element.localName in DRAWN)
    .map((element) => ({ tag: element.localName, attributes: allowed(element) }));
  return { viewBox: viewBox(root), shapes };
}

function allowed(element) {
  const names = DRAWN[element.localName].filter((name) => HARMLESS.test(element.getAttribute(name) ?? "url("));
  return Object.fromEntries(names.map((name) => [name, element.getAttribute(name)]));
}

function viewBox(root) {
  const given = root.getAttribute("viewBox");
  if (given && /^[\d.\s-]+$/.test(given)) return given;
  const side = (name) => Number.parseFloat(root.getAttribute(name)) || 100;
  return `0 0 ${side("width")} ${side("height")}`;
}

/** The QR code as an element, always dark on white (readers fail on the inverse); `name` is its accessible text. */
export function qr(text, name) {
  const drawing = outline(text);
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "wb-qr");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  if (drawing === null) return svg;
  svg.setAttribute("viewBox", drawing.viewBox);
  for (const { tag, attributes } of drawing.shapes) {
    const element = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    svg.append(element);
  }
  return svg;
}
