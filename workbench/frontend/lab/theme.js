// The page is light or dark as the notebook around it, unless its person has chosen.
import "../shared/display.js";

const LIGHT = "jpThemeLight";
let followed = false;

/** Follow the theme of JupyterLab, which says on <body> whether it is light; elsewhere the system's is followed already. */
export function followTheme() {
  if (followed || !(LIGHT in document.body.dataset)) return;
  followed = true;
  const root = document.documentElement;
  let taken = "";
  const take = () => {
    const chosen = root.dataset.theme ?? "";
    if (chosen && chosen !== taken) return; // the person's own choice
    taken = document.body.dataset[LIGHT] === "false" ? "dark" : "light";
    if (chosen !== taken) root.dataset.theme = taken;
  };
  new MutationObserver(take).observe(document.body, { attributeFilter: ["data-jp-theme-light"] });
  new MutationObserver(take).observe(root, { attributeFilter: ["data-theme"] });
  take();
}
