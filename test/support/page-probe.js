// Put into a page under test before any script of its own runs. Notes what a page must not do and what it tells others,
// and finds things through shadow roots. Stands in `window.probe`; changes nothing that a page can notice.
(() => {
  const log = { violations: [], errors: [], events: [], calls: [], copied: [], timeouts: [], shift: 0 };

  addEventListener('securitypolicyviolation', (event) =>
    log.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim()),
  );
  addEventListener('error', (event) => event.message && log.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => log.errors.push(String(event.reason)));

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) log.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  // Every event of ours, also one that does not bubble. What an event holds: own fields and what getters give.
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('psw-')) {
      const fields = { ...event, detail: event.detail };
      log.events.push({ type: event.type, composed: event.composed, fields: JSON.parse(JSON.stringify(fields)) });
    }
    return dispatchEvent.call(this, event);
  };

  const watch = (owner, name, note = () => log.calls.push(name)) => {
    const original = owner?.[name];
    if (typeof original !== 'function') return;
    owner[name] = function (...given) {
      note(...given);
      return original.apply(this, given);
    };
  };
  const { timeout } = AbortSignal;
  AbortSignal.timeout = (milliseconds) => {
    log.timeouts.push(milliseconds);
    return timeout.call(AbortSignal, globalThis.probe.hurried ? milliseconds / 50 : milliseconds);
  };
  for (const name of ['getCurrentPosition', 'watchPosition']) watch(window.Geolocation?.prototype, name);
  for (const name of ['setItem', 'removeItem', 'clear']) watch(window.Storage?.prototype, name);
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name);
  watch(window.Notification, 'requestPermission');
  watch(window.Permissions?.prototype, 'query');
  watch(Navigator.prototype, 'sendBeacon');
  watch(window.IDBFactory?.prototype, 'open');
  watch(window.CacheStorage?.prototype, 'open');
  watch(window.Clipboard?.prototype, 'writeText', (text) => log.copied.push(text));

  const all = (selector, root = document) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? all(selector, each.shadowRoot) : [])),
  ];

  /** What a visitor sees of an element: text of what is rendered, through slots and shadow roots. */
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    // What is `display: contents`, such as a slot, has no box and shows its children.
    const { display } = getComputedStyle(node);
    if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return '';
    const children =
      node.localName === 'slot' && node.assignedNodes().length > 0
        ? node.assignedNodes()
        : (node.shadowRoot ?? node).childNodes;
    const inner = [...children].map(textOf).join('');
    return /^(inline|contents)/.test(display) ? inner : `\n${inner}\n`;
  };

  const snapshot = async () => ({
    cookie: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    historyLength: history.length,
    historyState: history.state,
    address: location.href,
    title: document.title,
    windowName: window.name,
    page: document.documentElement.outerHTML.replace(/<html[^>]*>/, ''),
  });

  const text = (selector) =>
    all(selector)
      .map((element) =>
        textOf(element)
          .replace(/[^\S\n]+/g, ' ')
          .replace(/\s*\n\s*/g, '\n')
          .trim(),
      )
      .join('\n');

  globalThis.probe = { log, all, text, snapshot, hurried: false };
})();
