// Asks Ajv, in its strict mode, about documents that the tests left: it must take those of generated maps, and refuse those
// that break one constraint each. Arguments: schema, valid documents, invalid documents (one per line).
const fs = require('node:fs');
const Ajv = require('ajv/dist/2020').default;

const [schema, valid, invalid] = process.argv.slice(2);
const validate = new Ajv({ strict: true, allErrors: false }).compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
const documents = (file) => fs.readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
let wrong = 0;

function ask(file, isValid) {
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

ask(valid, true);
ask(invalid, false);
process.exit(wrong === 0 ? 0 : 1);
