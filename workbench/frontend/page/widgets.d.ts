// The module that build.mjs writes: every widget of the product, by the name of its folder.

declare module "workbench:widgets" {
  export const modules: Record<string, WidgetModule>;
}

/** One of the product's widgets, as anywidget describes them. */
interface WidgetModule {
  initialize?(about: { model: import("../shared/model.js").WidgetModel }): unknown;
  render(about: { model: import("../shared/model.js").WidgetModel; el: HTMLElement; experimental: object }): unknown;
}
