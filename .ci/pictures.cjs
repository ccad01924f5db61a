// Measures the pictures and pages that the tests have left, in a browser: texts stay in their cells and do not overlap, pages ask the
// network for nothing, break no policy, log no error, and axe finds nothing.
// Usage: NODE_PATH=<playwright-core and axe-core> node pictures.cjs <browser> <folder> [<folder for screenshots>]
'use strict';
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const [browserPath, folder, screenshots] = process.argv.slice(2);
const SLACK = 0.5;
const failures = [];
const fail = (file, what) => failures.push(`${file}: ${what}`);

// Runs in the page. Boxes of texts must lie in their cells, and no two of them may overlap.
function measure(slack) {
  const problems = [];
  const boxes = [];
  const all = document.documentElement.viewBox.baseVal;
  for (const text of document.querySelectorAll('text')) {
    const cell = text.dataset.cell.split(' ').map(Number);
    const box = text.getBBox();
    if (box.width === 0) continue;
    const shown = JSON.stringify(text.textContent.slice(0, 40));
    const grace = slack + 0.02 * cell[2];
    if (box.x < cell[0] - grace || box.x + box.width > cell[0] + cell[2] + grace) {
      problems.push(`${shown} is ${box.width.toFixed(1)} wide and leaves its cell of ${cell[2]}`);
    }
    if (box.x < -slack || box.y < -slack || box.x + box.width > all.width + slack || box.y + box.height > all.height + slack) {
      problems.push(`${shown} leaves the picture`);
    }
    // Lines of one font are a little higher than they are apart: ascenders of one may touch descenders of another.
    boxes.push({ shown, x: box.x, y: box.y + 2, right: box.x + box.width, bottom: box.y + box.height - 2 });
  }
  boxes.sort((a, b) => a.y - b.y);
  for (let i = 0; i < boxes.length; i++) {
    const a = boxes[i];
    for (let j = i + 1; j < boxes.length && boxes[j].y < a.bottom - slack; j++) {
      const b = boxes[j];
      if (a.x < b.right - slack && b.x < a.right - slack) problems.push(`${a.shown} overlaps ${b.shown}`);
    }
  }
  return { problems, texts: boxes.length };
}

// One tab for all documents; whatever it reports is about the document that it shows.
async function tab(context) {
  const page = await context.newPage();
  const shown = { file: '', requests: [] };
  page.on('request', (request) => shown.requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') fail(shown.file, `console: ${message.text()}`);
  });
  page.on('pageerror', (error) => fail(shown.file, `error: ${error.message}`));
  page.on('dialog', (dialog) => {
    fail(shown.file, `dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  const open = async (file) => {
    shown.file = file;
    shown.requests = [];
    await page.goto(pathToFileURL(path.join(folder, file)).href);
    const others = shown.requests.slice(1).filter((url) => !url.startsWith('data:'));
    if (others.length > 0) fail(file, `requests: ${others.join(', ')}`);
  };
  return { page, open };
}

async function checkPage(page, file) {
  await page.evaluate(`(() => { ${axe} })()`).catch(() => {});
  if (!(await page.evaluate(() => 'axe' in window))) return fail(file, 'axe did not start');
  const found = await page.evaluate(() => window.axe.run(document));
  for (const violation of found.violations) {
    fail(file, `axe ${violation.id} (${violation.nodes.length}): ${violation.help}: ${violation.nodes[0].html.slice(0, 160)}`);
  }
  const lane = page.locator('button[data-lane]').first();
  const number = await lane.getAttribute('data-lane');
  await lane.click();
  if (await page.locator(`tr[data-lane="${number}"]`).first().isVisible()) fail(file, 'a row that is switched off is visible');
  await lane.press('Enter');
  if (!(await page.locator(`tr[data-lane="${number}"]`).first().isVisible())) fail(file, 'a row that is switched on is not visible');
  const link = page.locator('thead a').first();
  if ((await link.count()) > 0) {
    await link.click();
    const details = page.locator('details[open]').first();
    await details.waitFor({ timeout: 3000 }).catch(() => fail(file, 'a link to details does not open them'));
  }
}

async function shoot(page, file, scheme) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.screenshot({ path: path.join(screenshots, `${file}.${scheme}.png`) });
}

(async () => {
  const files = fs.readdirSync(folder).filter((file) => /\.(svg|html)$/.test(file)).sort();
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  let texts = 0;
  let pictures = 0;
  let pages = 0;
  const context = await browser.newContext({ viewport: { width: 1600, height: 1200 } });
  const { page, open } = await tab(context);
  for (const file of files) {
    const isPicture = file.endsWith('.svg');
    await open(file);
    if (isPicture) {
      const result = await page.evaluate(measure, SLACK);
      result.problems.slice(0, 5).forEach((problem) => fail(file, problem));
      texts += result.texts;
      pictures++;
    } else {
      await checkPage(page, file);
      pages++;
    }
    if (screenshots && file.startsWith('shown')) {
      await shoot(page, file, 'light');
      await shoot(page, file, 'dark');
      if (!isPicture) await page.pdf({ path: path.join(screenshots, `${file}.pdf`), preferCSSPageSize: true });
    }
  }
  await browser.close();
  failures.slice(0, 40).forEach((failure) => console.error(failure));
  if (pictures === 0 || pages === 0 || texts === 0) failures.push('Nothing was measured.');
  console.log(`${pictures} pictures with ${texts} texts and ${pages} pages: ${failures.length} problems`);
  process.exit(failures.length === 0 ? 0 : 1);
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
