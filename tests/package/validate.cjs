// node validate.cjs MODULES FOLDER: holds each JSON file of FOLDER to the schema it names, and prints what is wrong
// as a list. The schemas come with the npm package; nothing is fetched.
const { readdirSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join, resolve } = require("node:path");

const [modules, folder] = process.argv.slice(2);
const SCHEMAS = join(modules, "@microsoft", "app-manifest", "build", "json-schemas");
const PUBLISHED = "https://developer.microsoft.com/json-schemas/";

const load = createRequire(join(resolve(modules), "here.cjs"));
const { default: Ajv } = load("ajv-draft-04");
const { default: addFormats } = load("ajv-formats");

const read = (path) => JSON.parse(readFileSync(path, "utf8"));

function complaints(name) {
  const said = read(join(folder, name));
  // A pattern of Microsoft's localisation schema («\b]») is none under the u flag.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv, ["uri", "email", "regex"]);
  const fits = ajv.compile(read(join(SCHEMAS, said.$schema.replace(PUBLISHED, ""))));
  return fits(said) ? [] : fits.errors.map((one) => `${name}${one.instancePath} ${one.message}`);
}

const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
console.log(JSON.stringify(files.flatMap(complaints)));
