/** Open a dialog over the page. Keys pressed in it are no commands of what is behind; when it is closed it is gone. */
export function openDialog(box) {
  box.addEventListener("keydown", (event) => event.stopPropagation());
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}
