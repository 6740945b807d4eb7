// Builds workbench/static from this folder: the light page (one script, one style sheet), the door's style sheet, and
// each widget on its own for JupyterLab. Same sources, same bytes: names carry a hash of the content.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, "..", "static"));

const widgets = readdirSync(join(here, "widgets"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, "widgets", entry.name, "index.js")))
  .map((entry) => entry.name)
  .sort();

const styles = (folder) => {
  const path = join(here, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".css")) : [];
  return names.sort().map((name) => `@import "./${folder}/${name}";`);
};
const css = (names) =>
  ['@import "./tokens.css";', ...styles("shared"), ...names.flatMap((name) => styles(`widgets/${name}`))].join("\n");
const registry = () => `${widgets.map((name, i) => `import w${i} from "./widgets/${name}/index.js";`).join("\n")}
export const modules = { ${widgets.map((name, i) => `${JSON.stringify(name)}: w${i}`).join(", ")} };`;

/** Modules written here rather than on disk, and packages the page never calls left out; `own` is the widgets' table. */
const virtual = (own) => ({
  name: "virtual",
  setup(run) {
    run.onResolve({ filter: /^workbench:/ }, ({ path }) => ({ path, namespace: "workbench" }));
    run.onLoad({ filter: /.*/, namespace: "workbench" }, ({ path }) =>
      path === "workbench:widgets"
        ? { contents: own, loader: "js", resolveDir: here }
        : { contents: css(widgets), loader: "css", resolveDir: here },
    );
    // the sanitiser of ipywidgets is replaced by LightManager.inline_sanitize, which allows no markup at all
    run.onResolve({ filter: /^sanitize-html$/ }, () => ({ path: join(here, "page", "absent.js") }));
    run.onResolve({ filter: /^jquery$/ }, () => ({ path: join(here, "node_modules/jquery/dist/jquery.slim.js") }));
  },
});
const PAGES_OWN = "export const { modules } = globalThis.workbench;"; // the page has them already

const options = {
  bundle: true,
  minify: true,
  write: false,
  charset: "utf8",
  legalComments: "none",
  target: ["es2021", "chrome100", "firefox100", "safari15.4"],
  absWorkingDir: here,
  plugins: [virtual(registry())],
  define: { "process.env.NODE_ENV": '"production"', global: "window" },
  loader: { ".svg": "dataurl" },
  logLevel: "warning",
};

const bundle = (settings) => build({ ...options, outdir: out, ...settings }).then((result) => result.outputFiles);

const files = new Map(); // written only when all is built: a source that does not compile leaves what is served as it is

function hashed(name, contents) {
  const digest = createHash("sha256").update(contents).digest("hex").slice(0, 12);
  const final = name.replace(/(\.\w+)$/, `.${digest}$1`);
  files.set(final, contents);
  files.set(`${final}.gz`, gzipSync(contents, { level: 9 }));
  files.set(`${final}.br`, brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  return final;
}

const manifest = {};
const page = await bundle({ entryPoints: { page: "page/main.js" }, format: "iife" });
const ordinary = await bundle({
  entryPoints: { ordinary: "page/ordinary.js" },
  format: "iife",
  plugins: [virtual(PAGES_OWN)],
});
const door = await bundle({ entryPoints: { door: "page/door.css" } });
for (const file of [...page, ...ordinary, ...door]) {
  const name = relative(out, file.path).replaceAll("\\", "/");
  manifest[name] = hashed(name, file.contents);
}
files.set("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);

for (const name of widgets) {
  const [script] = await bundle({ entryPoints: [`widgets/${name}/index.js`], format: "esm" });
  files.set(`widgets/${name}.js`, script.contents);
  const sheet = { contents: css([name]), loader: "css", resolveDir: here };
  files.set(`widgets/${name}.css`, (await bundle({ stdin: sheet, outdir: undefined }))[0].contents);
}

rmSync(out, { recursive: true, force: true });
for (const [name, contents] of files) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), contents);
}
