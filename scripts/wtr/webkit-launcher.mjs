// A browser launcher of Web Test Runner for WebKitGTK: plain W3C WebDriver over fetch.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findWebKit } from '../browsers.mjs';

// Code points that the WebDriver standard gives to keys without a character.
const KEYS = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  F2: '\uE032',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const WINDOW = { width: 1280, height: 1024 };
/** How often, and for how long together, the driver is asked whether it is up. */
const POLL_MS = 50;
const POLLS = 200;

/** The person's own display, where there is one. */
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
/** How many can run beside each other: each on a virtual display of its own. On one display only one has the focus. */
export const WEBKIT_SHARES = hasDisplay ? 1 : 2;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

class WebKitLauncher {
  name = 'WebKit';
  // The commands of @web/test-runner-commands then call sendKeys, sendMouseMove … below.
  type = 'webdriver';
  concurrency = 1;

  #children = [];
  #address = '';
  #session = '';
  #starting;
  #pages = new Map();

  async initialize(config) {
    this.config = config;
  }

  async #call(path, body, method = 'POST') {
    const response = await fetch(this.#address + path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  /** The display to draw on: the person's, or a virtual one. */
  async #display() {
    if (hasDisplay) return {};
    const screen = `${WINDOW.width}x${WINDOW.height}x24`;
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(server);
    const number = await new Promise((done, fail) => {
      server.once('error', fail);
      server.stdio[3].once('data', (data) => done(String(data).trim()));
    });
    return { DISPLAY: `:${number}` };
  }

  #start() {
    return (this.#starting ??= (async () => {
      const found = findWebKit();
      if (!found) throw new Error('WebKitWebDriver or MiniBrowser not found: apt-get install webkit2gtk-driver xvfb');
      // Without a language it calls itself 'C', which is no language tag.
      const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', ...(await this.#display()) };
      const port = await freePort();
      this.#children.push(spawn(found.driver, [`--port=${port}`], { env, stdio: 'ignore' }));
      process.once('exit', () => this.#end());
      this.#address = `http://127.0.0.1:${port}`;
      const isUp = () =>
        fetch(`${this.#address}/status`).then(
          (response) => response.ok,
          () => false,
        );
      for (let poll = 0; !(await isUp()); poll++) {
        if (poll === POLLS) throw new Error('WebKitWebDriver did not come up');
        await pause(POLL_MS);
      }
      const { sessionId, capabilities } = await this.#call('/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
          },
        },
      });
      this.#session = `/session/${sessionId}`;
      this.name = `WebKitGTK ${capabilities.browserVersion}`;
    })());
  }

  #end() {
    for (const child of this.#children.reverse()) child.kill();
    this.#children = [];
  }

  async startSession(id, url) {
    await this.#start();
    this.#pages.set(id, url);
    await this.#call(`${this.#session}/url`, { url });
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.#pages.get(id);
  }

  async stopSession(id) {
    await this.#call(`${this.#session}/url`, { url: 'about:blank' });
    this.#pages.delete(id);
    return {};
  }

  async stop() {
    if (this.#session) await this.#call(this.#session, undefined, 'DELETE').catch(() => {});
    this.#end();
  }

  /** Keys as `['Enter']`, `['a', 'b']`, or a chord such as `['Shift+Tab']`. */
  async sendKeys(_id, keys) {
    const actions = [];
    for (const key of keys) {
      const chord = (key.length > 1 ? key.split('+') : [key]).map((name) => KEYS[name] ?? name);
      for (const value of chord) actions.push({ type: 'keyDown', value });
      for (const value of chord.reverse()) actions.push({ type: 'keyUp', value });
    }
    await this.#call(`${this.#session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #point(...actions) {
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#call(`${this.#session}/actions`, { actions: [pointer] });
  }

  sendMouseMove(_id, x, y) {
    return this.#point({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  }

  sendMouseDown(_id, button = 'left') {
    return this.#point({ type: 'pointerDown', button: BUTTONS[button] });
  }

  sendMouseUp(_id, button = 'left') {
    return this.#point({ type: 'pointerUp', button: BUTTONS[button] });
  }

  async sendMouseClick(id, x, y, button = 'left') {
    await this.sendMouseMove(id, x, y);
    await this.sendMouseDown(id, button);
    await this.sendMouseUp(id, button);
  }

  async resetMouse() {
    await this.#call(`${this.#session}/actions`, undefined, 'DELETE');
  }

  async takeScreenshot() {
    return Buffer.from(await this.#call(`${this.#session}/screenshot`, undefined, 'GET'), 'base64');
  }

  async setWindowSize({ width, height }) {
    await this.#call(`${this.#session}/window/rect`, { width, height });
  }
}

export const webkitLauncher = () => new WebKitLauncher();
