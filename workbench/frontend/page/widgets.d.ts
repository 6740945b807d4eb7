// The module that build.mjs writes: every widget of the product, by the name of its folder.

declare module "workbench:widgets" {
  export const modules: Record<string, WidgetModule>;
}

/** What ends a widget, if there is anything to end. */
type WidgetEnd = (() => void) | undefined;

/** One of the product's widgets, as anywidget describes them. */
interface WidgetModule {
  initialize?(about: { model: WidgetModel }): WidgetEnd | Promise<WidgetEnd>;
  render(about: { model: WidgetModel; el: HTMLElement; experimental: object }): WidgetEnd | Promise<WidgetEnd>;
}

type WidgetModel = import("../shared/model.js").WidgetModel;
