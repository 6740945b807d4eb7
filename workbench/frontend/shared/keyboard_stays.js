/**
 * Pressing `button` leaves the keyboard where it is: on a phone it would go down, and come up again for the next words.
 * @template {HTMLElement} Pressed
 * @param {Pressed} button
 * @returns {Pressed}
 */
export function keyboardStays(button) {
  button.addEventListener("mousedown", (event) => event.preventDefault());
  return button;
}
