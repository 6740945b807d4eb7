/**
 * A widget's `render` that is made anew when its reader takes another language. `mount(model, el)` shows the widget and
 * returns what takes it away.
 * @param {(model: import("./model.js").WidgetModel, el: HTMLElement) => () => void} mount
 */
export function inLabels(mount) {
  /** @param {{ model: import("./model.js").WidgetModel, el: HTMLElement }} place */
  return ({ model, el }) => {
    let stop = mount(model, el);
    const again = () => {
      stop();
      stop = mount(model, el);
    };
    model.on("change:labels", again);
    return () => {
      model.off("change:labels", again);
      stop();
    };
  };
}
