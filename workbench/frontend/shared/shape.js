/** The shape of each sector, and of the small ones together, drawn rather than typed: fonts of old phones lack some of the characters. */
const SVG = "http://www.w3.org/2000/svg";

export const OUTLINES = {
  government: "M8 .5 15.5 8 8 15.5.5 8Z",
  civil_society: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z",
  oversight: "M1.5 1.5h13v13h-13Z",
  academia: "M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5Z",
  business: "M8 .5 15.5 6.2 12.6 15H3.4L.5 6.2Z",
  people: "M8 1 15.5 14.5H.5Z",
  rest: "M4 1h8l4 7-4 7H4L0 8Z",
  whole_room: "M4 1h8l4 7-4 7H4L0 8Z",
  everybody: "M4 1h8l4 7-4 7H4L0 8Z",
};

/** A decorative shape in the colour of the sector; `glyph` stands in for a sector this page does not know. */
export function shape(sector, glyph = "●") {
  const mark = document.createElement("span");
  mark.className = "wb-shape";
  mark.dataset.sector = sector;
  mark.setAttribute("aria-hidden", "true");
  if (!(sector in OUTLINES)) {
    mark.textContent = glyph;
    return mark;
  }
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", OUTLINES[sector]);
  svg.append(path);
  mark.append(svg);
  return mark;
}
