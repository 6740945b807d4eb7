// Which labels the widgets ask for, read from their syntax: prints `{widget: {asked, said}}`. `asked`: keys (or, where they
// are put together, regular expressions) that stand where a label is looked up; `said`: the same of every text in the code,
// for keys that travel as values.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";

const here = dirname(fileURLToPath(import.meta.url));

/** Every node of a syntax tree. */
function* nodes(node) {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) if (typeof child?.type === "string") yield* nodes(child);
  }
}

/** The keys an expression can be: texts as they are, templates as regular expressions between slashes; nothing for all else. */
function keysOf(node) {
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.type === "ConditionalExpression") return [...keysOf(node.consequent), ...keysOf(node.alternate)];
  if (node.type === "LogicalExpression") return [...keysOf(node.left), ...keysOf(node.right)];
  if (node.type !== "TemplateLiteral") return [];
  const [head, ...rest] = node.quasis.map(({ value }) => value.cooked);
  if (!rest.length) return [head];
  const inside = node.expressions.map((part) =>
    keysOf(part).length ? `(${keysOf(part).map(inner).join("|")})` : ".*",
  );
  return /^[a-z_]+\./.test(head) ? [`/${plain(head)}${rest.map((text, i) => inside[i] + plain(text)).join("")}/`] : [];
}

const plain = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const inner = (key) => (key.startsWith("/") ? key.slice(1, -1) : plain(key));
const of = (key) => (key.startsWith("/") ? `${key.slice(0, -1)}\\.of/` : `${key}.of`);
const plural = (key) =>
  ["one", "other"].map((form) => (key.startsWith("/") ? `${key.slice(0, -1)}\\.${form}/` : `${key}.${form}`));
const named = (node, name) => (node.type === "Identifier" ? node.name : node.property?.name) === name;

const COUNTED = ["counted", "countedOf"];

/** The keys a node looks up, if it looks up a label. */
function lookedUp(node) {
  if (node.type === "MemberExpression" && named(node.object, "labels"))
    return node.computed ? keysOf(node.property) : [node.property.name];
  if (node.type !== "CallExpression") return [];
  const [first, second] = node.arguments;
  if (
    first &&
    node.callee.type === "MemberExpression" &&
    named(node.callee, "say") &&
    named(node.callee.object, "board")
  )
    return keysOf(first);
  if (second && named(node.callee, "counted")) return keysOf(second).flatMap(plural);
  if (second && named(node.callee, "countedOf")) return keysOf(second).flatMap((key) => [key, of(key)].flatMap(plural));
  return [];
}

/** A widget's own files, and the shared ones they draw on. */
function filesOf(widget) {
  const own = readdirSync(join(here, "widgets", widget), { recursive: true }).filter((name) => name.endsWith(".js"));
  const found = new Map();
  const waiting = own.map((name) => join("widgets", widget, name));
  while (waiting.length) {
    const file = waiting.pop();
    if (found.has(file)) continue;
    const tree = parse(readFileSync(join(here, file), "utf8"), { ecmaVersion: "latest", sourceType: "module" });
    found.set(file, tree);
    const imports = tree.body.filter(({ source }) => source).map(({ source }) => source.value);
    const paths = imports.map((path) => relative(here, join(here, dirname(file), path)));
    waiting.push(...paths.filter((path) => path.startsWith("shared")));
  }
  return [...found.values()];
}

function labelsOf(widget) {
  const all = filesOf(widget).flatMap((tree) => [...nodes(tree)]);
  const texts = all.flatMap(keysOf);
  const plurals = all
    .filter((node) => node.type === "CallExpression" && COUNTED.some((name) => named(node.callee, name)))
    .flatMap(lookedUp);
  return { asked: [...new Set(all.flatMap(lookedUp))], said: [...new Set([...texts, ...plurals])] };
}

const widgets = readdirSync(join(here, "widgets")).sort();
console.log(JSON.stringify(Object.fromEntries(widgets.map((widget) => [widget, labelsOf(widget)]))));
