// A script of its own, fetched only by pages that show ordinary widgets of ipywidgets: Jupyter's manager for them.
import { LightManager } from "./manager.js";

globalThis.workbench.LightManager = LightManager;
