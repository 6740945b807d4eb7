// How much room the tree has on the canvas, and how large it is shown there.

export const WIDE = 900; // px: from here on there is room for the parking lot beside the tree
const STRIP = 56; // px at the top that a strip (search, several chosen) covers
const LEAST = 80; // px
const FITS = {
  edit: { most: 1.35, fine: 0.85, widths: [214, 190, 240, 272], room: { top: 28, right: 28, bottom: 88, left: 28 } },
  read: { most: 1.35, fine: 0.85, widths: [214, 190, 240, 272], room: { top: 28, right: 28, bottom: 88, left: 28 } },
  projector: {
    most: 2.6,
    fine: 1.3,
    widths: [230, 200, 260, 290, 330],
    room: { top: 30, right: 24, bottom: 24, left: 24 },
    gaps: { column: 22, row: 34, hang: 16, indent: 28 },
  },
};

/** How the tree is shown in a mode: its largest scale, the scale that is fine, the widths of cards to try, and what is kept free. */
export function waysOf(mode) {
  return FITS[mode] ?? FITS.edit;
}

const INDENTS = 60; // px: two levels of a hanging list
const PHONE = { top: 14, right: 14, bottom: 66, left: 14 };

/**
 * The same on a phone `width` wide: one branch hangs as a list below the core, at a size that can be read; the sheet takes so
 * much of the foot, or of the side of a phone that lies. While somebody is `writing` no tools stand at the foot.
 */
export function onPhone(ways, width, sheet, writing = false) {
  const card = Math.max(170, Math.min(320, width - PHONE.left - PHONE.right - INDENTS));
  const room = {
    ...PHONE,
    right: PHONE.right + sheet.side,
    bottom: Math.max(writing ? PHONE.top : PHONE.bottom, sheet.foot + 12),
  };
  return { ...ways, widths: [card], hangs: [999], share: (card + INDENTS) / card, room };
}

/** What a canvas of `size` leaves free; `reserved`: px at the right that are taken. */
export function roomIn(size, { top, right, bottom, left }, reserved = 0) {
  return {
    x: left,
    y: top,
    w: Math.max(LEAST, size.w - left - right - reserved),
    h: Math.max(LEAST, size.h - top - bottom),
  };
}

/** What of a room a strip at the top of the canvas leaves free. */
export function belowStrip(room) {
  return { ...room, y: room.y + STRIP, h: Math.max(LEAST, room.h - STRIP) };
}

/** What holds all of these boxes, with the room a letter takes at a corner of each. */
export function around(boxes) {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)) - LETTER, Math.min(...boxes.map((box) => box.y)) - LETTER];
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  return { x, y, w: right - x, h: Math.max(...boxes.map((box) => box.y + box.h)) - y };
}

const LETTER = 14; // px
