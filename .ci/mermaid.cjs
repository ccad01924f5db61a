// Draws the Mermaid diagrams that the tests have left, and those of the README, with Mermaid itself: each must be taken, no place may be
// "NaN", and each name of a touchpoint must be shown.
// Usage: NODE_PATH=<playwright-core and mermaid> node mermaid.cjs <browser> <README> <folder>...
'use strict';
const fs = require('fs');
const path = require('path');
const { chromium } = require('playwright-core');

const [browserPath, readme, ...folders] = process.argv.slice(2);
const mermaid = path.join(path.dirname(require.resolve('mermaid/package.json')), 'dist/mermaid.min.js');
const failures = [];
const bare = (text) => text.replace(/[\s\u200b\ufeff]+/gu, '');

const diagrams = folders.flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.mmd'))
    .sort()
    .map((file) => {
      const names = path.join(folder, `${file}.names`);
      return {
        file,
        text: fs.readFileSync(path.join(folder, file), 'utf8'),
        names: fs.existsSync(names) ? fs.readFileSync(names, 'utf8').split('\n').filter((name) => name !== '') : [],
      };
    }),
);
for (const [index, block] of [...fs.readFileSync(readme, 'utf8').matchAll(/```mermaid\n([\s\S]*?)```/g)].entries()) {
  diagrams.push({ file: `README diagram ${index + 1}`, text: block[1], names: [] });
}

// Runs in the page.
async function draw({ text, id }) {
  try {
    const drawn = await window.mermaid.render(id, text);
    const holder = document.createElement('div');
    holder.innerHTML = drawn.svg;
    holder.querySelectorAll('style').forEach((style) => style.remove());
    const places = ['x', 'y', 'cx', 'cy', 'd', 'x1', 'y1', 'x2', 'y2', 'width', 'height', 'points', 'transform', 'viewBox'];
    const isBroken = [...holder.querySelectorAll('*')].some((each) => places.some((name) => (each.getAttribute(name) || '').includes('NaN')));
    return { shown: holder.textContent, isBroken, scripts: holder.querySelectorAll('script').length };
  } catch (error) {
    return { error: error.message };
  }
}

(async () => {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.addScriptTag({ path: mermaid });
  await page.evaluate(() => window.mermaid.initialize({ startOnLoad: false, maxTextSize: 1e6, maxEdges: 1e5 }));
  let names = 0;
  for (const [index, diagram] of diagrams.entries()) {
    const result = await page.evaluate(draw, { text: diagram.text, id: `d${index}` });
    if (result.error) {
      failures.push(`${diagram.file}: ${result.error}`);
      continue;
    }
    if (result.isBroken) failures.push(`${diagram.file}: a place is NaN`);
    if (result.scripts > 0) failures.push(`${diagram.file}: a script is in the picture`);
    const shown = bare(result.shown);
    for (const name of diagram.names) {
      names++;
      if (!shown.includes(bare(name))) failures.push(`${diagram.file}: ${JSON.stringify(name)} is not shown`);
    }
  }
  await browser.close();
  failures.slice(0, 40).forEach((failure) => console.error(failure));
  if (diagrams.length === 0 || names === 0) failures.push('Nothing was drawn.');
  console.log(`${diagrams.length} diagrams with ${names} names: ${failures.length} problems`);
  process.exit(failures.length === 0 ? 0 : 1);
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
