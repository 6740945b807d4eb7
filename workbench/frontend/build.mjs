// Builds workbench/static from this folder. Same sources, same bytes, one file for each part: what the parts share, the
// page, every widget, what a notebook needs; they are put together in workbench/widgets/built.py. Two files stand alone: the door's style
// sheet, and the script for ordinary widgets of ipywidgets.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, "..", "static"));

const widgets = readdirSync(join(here, "widgets"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, "widgets", entry.name, "index.js")))
  .map((entry) => entry.name)
  .sort();
const shared = readdirSync(join(here, "shared"))
  .filter((name) => name.endsWith(".js"))
  .sort();

const options = {
  bundle: true,
  minify: true,
  write: false,
  charset: "utf8",
  legalComments: "none",
  target: ["es2021", "chrome100", "firefox100", "safari15.4"],
  absWorkingDir: here,
  outdir: out,
  define: { "process.env.NODE_ENV": '"production"', global: "window" },
  loader: { ".svg": "dataurl" },
  logLevel: "warning",
};

/** Modules written here rather than on disk: `{specifier: source}`. */
const written = (sources) => ({
  name: "written",
  setup(run) {
    run.onResolve({ filter: /^workbench:/ }, ({ path }) => ({ path, namespace: "written" }));
    run.onLoad({ filter: /.*/, namespace: "written" }, ({ path }) => ({
      contents: sources[path.slice("workbench:".length)],
      resolveDir: here,
    }));
  },
});

/** The names each shared file exports, by its path. */
async function exported() {
  const entryPoints = shared.map((name) => `shared/${name}`);
  const { metafile } = await build({ ...options, entryPoints, bundle: false, format: "esm", metafile: true });
  return Object.fromEntries(Object.values(metafile.outputs).map((one) => [one.entryPoint, one.exports]));
}

/** What a part takes from other parts comes through `part`: from what is shared, or from another widget as a whole. */
const apart = (names, own) => ({
  name: "apart",
  setup(run) {
    run.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const file = relative(here, join(resolveDir, path)).replaceAll("\\", "/");
      if (file in names) return { path: file, namespace: "shared" };
      const [, widget, entry] = /^widgets\/(\w+)\/(.+)$/.exec(file) ?? [];
      if (!widget || widget === own) return undefined;
      if (entry === "index.js") return { path: widget, namespace: "widget" };
      return { errors: [{ text: `${file} is another widget's own; what several use stands in shared/` }] };
    });
    run.onLoad({ filter: /.*/, namespace: "shared" }, ({ path }) => {
      const module = path.slice("shared/".length, -".js".length);
      const list = names[path].join(", ");
      return { contents: `const { ${list} } = part("shared").${module}; export { ${list} };`, resolveDir: here };
    });
    run.onLoad({ filter: /.*/, namespace: "widget" }, ({ path }) => ({
      contents: `const made = part("widgets/${path}").default; export default made;`,
      resolveDir: here,
    }));
  },
});

/** A widget's sheet says what it rests on, for whoever reads it alone; what is shared stands before it already. */
const onShared = {
  name: "on-shared",
  setup(run) {
    run.onResolve({ filter: /(\/shared\/|tokens)[\w-]*\.css$/ }, ({ path }) => ({ path, namespace: "nothing" }));
    run.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "", loader: "css" }));
  },
};

// the sanitiser of ipywidgets is replaced by LightManager.inline_sanitize, which allows no markup at all
const leaner = {
  name: "leaner",
  setup(run) {
    run.onResolve({ filter: /^sanitize-html$/ }, () => ({ path: join(here, "page", "absent.js") }));
    run.onResolve({ filter: /^jquery$/ }, () => ({ path: join(here, "node_modules/jquery/dist/jquery.slim.js") }));
  },
};

const files = new Map(); // written only when all is built: a source that does not compile leaves what is served as it is

async function make(name, settings) {
  const [{ text }] = (await build({ ...options, ...settings })).outputFiles;
  files.set(name, settings.format === "esm" ? asBody(text) : text);
}

/** A module as the body of a function: what it exports is what the function returns. */
function asBody(text) {
  return text.replace(/export\{([^}]*)\};?\s*$/, (_, list) => {
    const pairs = list.split(",").map((one) => one.split(" as "));
    return `return{${pairs.map(([own, name = own]) => `${name}:${own}`).join(",")}};\n`;
  });
}

/** The style sheets of a folder, one after another. */
function sheets(...folders) {
  const names = folders.flatMap((folder) =>
    readdirSync(join(here, folder))
      .filter((name) => name.endsWith(".css"))
      .sort()
      .map((name) => `@import "./${folder}/${name}";`),
  );
  return { stdin: { contents: names.join("\n"), loader: "css", resolveDir: here } };
}

const names = await exported();
const part = (entry, own) => ({ entryPoints: [entry], format: "esm", plugins: [apart(names, own), written(TAKEN)] });
const TAKEN = { widgets: 'export const modules = part("widgets");' };
const OF_PAGE = { widgets: "export const { modules } = globalThis.workbench;" };
const together = shared
  .map((name) => `export * as ${name.slice(0, -".js".length)} from "./shared/${name}";`)
  .join("\n");

await make("shared.js", { stdin: { contents: together, resolveDir: here }, format: "esm" });
await make("page.js", part("page/main.js"));
await make("lab.js", part("lab/main.js"));
await make("lab.css", { entryPoints: ["lab/lab.css"] });
await make("ordinary.js", { entryPoints: ["page/ordinary.js"], format: "iife", plugins: [written(OF_PAGE), leaner] });
await make("door.css", { entryPoints: ["page/door.css"] });
await make("page.css", { entryPoints: ["page/page.css"] });
await make("shared.css", {
  stdin: {
    contents: `@import "./tokens.css";\n${sheets("shared").stdin.contents}`,
    loader: "css",
    resolveDir: here,
  },
});
for (const name of widgets) {
  await make(`widgets/${name}.js`, part(`widgets/${name}/index.js`, name));
  await make(`widgets/${name}.css`, { ...sheets(`widgets/${name}`), plugins: [onShared] });
}

rmSync(out, { recursive: true, force: true });
for (const [name, contents] of files) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), contents);
}
