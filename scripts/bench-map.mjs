// Part of npm run bench: what a map of 100,000 meetings costs. The meetings are given by script, so that reading a feed of
// that size is not part of it.
//
// Shown:        from the press of "Show map" to the frame with the first marks: file of the map, places, index of clusters.
// Pan, zoom:    from a key to the next frame that is painted.
// Drag:         from one frame to the next while a mouse drags the map for two seconds.
// Nodes, heap:  after all of it; nodes of all shadow trees.

export const MAP_MEETINGS = 100_000;
const KEYS = 30;
const DRAG_STEPS = 120;

/** Runs in the page: towns of many sizes all over the land of nowhere, three meetings to a place. */
const SCRIPT = `
  let state = 7;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const towns = Array.from({ length: 1500 }, (_, at) => ({ name: 'Town ' + at, latitude: 30 + random() * 35, longitude: -120 + random() * 150, spread: 0.02 + random() * 0.3 }));
  const groups = [];
  const meetings = [];
  let venue;
  for (let at = 0; at < ${MAP_MEETINGS}; at++) {
    if (at % 3 === 0) {
      const town = towns[Math.floor(random() ** 2 * towns.length)];
      const point = { latitude: town.latitude + (random() - 0.5) * town.spread, longitude: town.longitude + (random() - 0.5) * town.spread };
      venue = { name: 'Hall ' + at, locality: town.name, point };
    }
    groups.push({ id: 'g' + at, name: 'Open Door ' + at });
    const day = at % 5;
    meetings.push({
      id: 'm' + at, groupId: 'g' + at, attendance: ['in-person'], venue, durationMinutes: 90,
      schedule: {
        kind: 'recurring', start: '2026-01-0' + (5 + day) + 'T19:00', timeZone: 'Europe/London',
        rule: { frequency: 'weekly', byDay: [{ day: ['MO', 'TU', 'WE', 'TH', 'FR'][day] }] },
      },
    });
  }
  await customElements.whenDefined('group-map');
  const map = document.querySelector('group-map');
  map.directory = { groups, meetings, problems: [], sources: [] };
  globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  }));
  globalThis.bench = { ready: true };
`;

export const mapPage =
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Map</title>` +
  `<script type="module" src="/cdn/group-map.js"></script><script type="module">${SCRIPT}</script></head>` +
  `<body><group-map></group-map></body></html>`;

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const most = (list) => Math.max(...list);
const inMs = (value) => `${value.toFixed(0)} ms`;

/** Inside the page: presses, and waits for the first marks. */
async function press() {
  const { shadowRoot } = document.querySelector('group-map');
  const start = performance.now();
  shadowRoot.querySelector('.show-map').click();
  while (!shadowRoot.querySelector('.map-mark')) await new Promise(requestAnimationFrame);
  return (await globalThis.painted()) - start;
}

/** Inside the page: one key after another, each until its frame is painted. */
async function pressKeys(keys) {
  const canvas = document.querySelector('group-map').shadowRoot.querySelector('.map-canvas');
  const times = [];
  for (const key of keys) {
    const start = performance.now();
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    times.push((await globalThis.painted()) - start);
  }
  return times;
}

async function drag(page) {
  await page.evaluate(() => {
    globalThis.frames = [];
    let last = performance.now();
    const note = (now) => {
      globalThis.frames?.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const box = await page.evaluate(() => {
    const { x, y, width, height } = document
      .querySelector('group-map')
      .shadowRoot.querySelector('.map-canvas')
      .getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(box.x, box.y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step++) {
    const turn = (step / DRAG_STEPS) * Math.PI * 2;
    await page.mouse.move(box.x + Math.sin(turn) * 180, box.y + (1 - Math.cos(turn)) * 90);
  }
  await page.mouse.up();
  return page.evaluate(() => {
    const { frames } = globalThis;
    globalThis.frames = undefined;
    return frames.slice(2);
  });
}

/** @returns {Promise<string>} lines to print */
export async function benchMap(browser, address, countNodes) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(
    'globalThis.bench?.ready && document.querySelector("group-map").matches(":state(ready)")',
    {
      timeout: 60_000,
    },
  );
  // The file with the places comes by itself; what is measured is the press.
  await page.waitForNetworkIdle({ idleTime: 500 });
  const shown = await page.evaluate(press);
  const zoom = await page.evaluate(pressKeys, [...'++++++++--------', ...'++++']);
  const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowRight'];
  const pan = await page.evaluate(
    pressKeys,
    Array.from({ length: KEYS }, (_, at) => arrows[at % arrows.length]),
  );
  const dragged = await drag(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const nodes = await page.evaluate(countNodes);
  const marks = await page.evaluate(
    () => document.querySelector('group-map').shadowRoot.querySelectorAll('.map-mark').length,
  );
  await context.close();
  const line = (name, times) => `${name.padEnd(8)} median ${inMs(median(times))}, worst ${inMs(most(times))}`;
  return [
    `Map of ${MAP_MEETINGS.toLocaleString('en')} meetings`,
    `shown    ${inMs(shown)} after the press`,
    line('zoom', zoom),
    line('pan', pan),
    line('drag', dragged),
    `nodes    ${nodes}, of them ${marks} marks; heap ${(usedSize / 2 ** 20).toFixed(0)} MiB`,
  ].join('\n');
}
