// Asks Ajv, in its strict mode, about documents that the tests left: it must take those of generated maps, logs and their
// results, and refuse those that break one constraint each. Arguments: the folder of the schemas, the folder of the documents
// (for each schema NAME.schema.json, NAME.valid.ndjson and NAME.invalid.ndjson, one document per line).
const fs = require('node:fs');
const path = require('node:path');
const Ajv = require('ajv/dist/2020').default;

const [schemas, left] = process.argv.slice(2);
const documents = (file) => fs.readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
let wrong = 0;

function ask(validate, file, isValid) {
  const lines = documents(file);
  lines.forEach((line, index) => {
    if (validate(JSON.parse(line)) !== isValid) {
      wrong++;
      console.error(`${file}:${index + 1}: ${isValid ? JSON.stringify(validate.errors) : 'was taken'}\n${line.slice(0, 500)}`);
    }
  });
  console.log(`${lines.length} documents ${isValid ? 'taken' : 'refused'}: ${file}`);
  if (lines.length === 0) {
    wrong++;
  }
}

const names = fs.readdirSync(schemas).filter((file) => file.endsWith('.schema.json')).sort();
for (const name of names.map((file) => file.replace('.schema.json', ''))) {
  const schema = JSON.parse(fs.readFileSync(path.join(schemas, `${name}.schema.json`), 'utf8'));
  const validate = new Ajv({ strict: true, allErrors: false }).compile(schema);
  ask(validate, path.join(left, `${name}.valid.ndjson`), true);
  ask(validate, path.join(left, `${name}.invalid.ndjson`), false);
}
console.log(`${names.length} schemas`);
if (names.length === 0) {
  wrong++;
}
process.exit(wrong === 0 ? 0 : 1);
