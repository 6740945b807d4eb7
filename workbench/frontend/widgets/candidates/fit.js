/**
 * The largest letters, and as few columns as they need, with which a list is seen whole on a wall: never under 28 px at a
 * height of 1080. What does not fit even so is left out at the end and told.
 */

const sizes = (columns, ...of) => of.map((size) => ({ size, columns }));
/** For rows of equal rank, which may stand in columns. */
export const ROWS = [...sizes(1, 54, 48, 42, 38), ...sizes(2, 42, 38, 34, 30, 28), ...sizes(3, 30, 28)];
/** For one thing that is to be as large as it can. */
export const ALONE = sizes(1, 82, 72, 64, 56, 50, 44, 38, 34);
/** For a short list beside it. */
export const BESIDE = sizes(1, 38, 34, 31, 28);
const WALL = 1080;
const LEAST = 240; // px the wall has at least, however small the window

/**
 * Let the wall fill what is left of the window.
 * @param {HTMLElement} wall
 */
export function stretch(wall) {
  const room = window.innerHeight - (wall.getBoundingClientRect().top + window.scrollY);
  wall.style.setProperty("--wb-wall", `${Math.max(LEAST, Math.floor(room))}px`);
}

/**
 * Give `box` the largest step with which nothing in it is cut off; returns how many of its `items` had to be left out.
 * @param {HTMLElement} box
 * @param {{ size: number, columns: number }[]} steps the largest first
 * @param {HTMLElement[]} [items]
 */
export function fit(box, steps, items = []) {
  for (const item of items) item.hidden = false;
  const over = () => box.scrollHeight > box.clientHeight + 1;
  for (const { size, columns } of steps) {
    box.style.setProperty("--wb-row", `${(size * window.innerHeight) / WALL}px`);
    box.style.setProperty("--wb-columns", String(columns));
    box.dataset.columns = String(columns);
    rows(box, items.length / columns);
    if (!over()) return 0;
  }
  const { columns } = steps[steps.length - 1];
  let hidden = 0;
  while (over() && hidden < items.length - 1) {
    hidden += 1;
    items[items.length - hidden].hidden = true;
    rows(box, (items.length - hidden) / columns);
  }
  return hidden;
}

function rows(box, count) {
  box.style.setProperty("--wb-rows", String(Math.max(1, Math.ceil(count))));
}
