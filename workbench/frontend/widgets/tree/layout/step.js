// Where an arrow key leads on the canvas: the nearest card in that direction, sideways distance counting double.

const AHEAD = {
  ArrowUp: (dx, dy) => [-dy, dx],
  ArrowDown: (dx, dy) => [dy, dx],
  ArrowLeft: (dx, dy) => [-dx, dy],
  ArrowRight: (dx, dy) => [dx, dy],
};

/** The id of the box nearest to `from` in the direction of `key` (an arrow key), or null at the rim. */
export function step(boxes, from, key) {
  const start = centre(boxes.get(from));
  let [best, least] = [null, Infinity];
  for (const [id, box] of boxes) {
    if (id === from) continue;
    const there = centre(box);
    const [ahead, aside] = AHEAD[key](there.x - start.x, there.y - start.y);
    if (ahead <= 8) continue;
    const cost = ahead + 2 * Math.abs(aside);
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}

function centre(box) {
  return { x: box.x + box.w / 2, y: box.y + box.h / 2 };
}
