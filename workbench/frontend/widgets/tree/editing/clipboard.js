// Copying a text. `navigator.clipboard` is missing on plain-http addresses, so the old way is kept as the other road.

/** Put `text` on the clipboard. */
export function copyText(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text).catch(() => byHand(text));
  return byHand(text);
}

function byHand(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.cssText = "position:fixed;opacity:0";
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
