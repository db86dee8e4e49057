// Put into a page under test, beside page-probe.js: says whether a visitor can read what an element shows, and whether the
// page's own elements still look as before ours came. Stands in `window.look`.
(() => {
  const OURS = ':not(:defined)';
  /** What follows from how much stands on a page, and not from how it looks. */
  const SIZES =
    /^(width|height|inline-size|block-size|perspective-origin|transform-origin|inset.*|top|left|right|bottom)$/;

  const styleOf = (element) => {
    const style = getComputedStyle(element);
    return new Map([...style].filter((name) => !SIZES.test(name)).map((name) => [name, style.getPropertyValue(name)]));
  };

  /** The page's own: all but our tags, what stands in them, and what nobody sees. */
  let before = new Map();
  const remember = () => {
    const own = [...document.querySelectorAll('body, body *')].filter(
      (each) =>
        !each.closest('script, style, template') && !each.closest(OURS) && !tags().some((tag) => each.closest(tag)),
    );
    before = new Map(own.map((each) => [each, styleOf(each)]));
  };
  const tags = () => globalThis.look.tags;
  // Scripts that are deferred, modules too, run after this.
  document.addEventListener('readystatechange', () => document.readyState === 'interactive' && remember());

  const changes = () =>
    [...before].flatMap(([element, was]) => {
      if (!element.isConnected) return [`<${element.localName}> is gone`];
      const now = styleOf(element);
      return [...was].flatMap(([name, value]) =>
        now.get(name) === value ? [] : [`<${element.localName}> ${name}: ${value} → ${now.get(name)}`],
      );
    });

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Red, green, blue as 0 to 255, and how solid as 0 to 1. */
  const channels = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = '#000';
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const background = (element) => {
    for (let each = element; each; each = parentOf(each)) {
      const found = channels(getComputedStyle(each).backgroundColor);
      if (found[3] > 0.5) return found;
    }
    return [255, 255, 255, 1];
  };
  const light = (rgb) => {
    const [red, green, blue] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };

  const topAt = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  };
  const isIn = (element, outer) => {
    for (let each = element; each; each = parentOf(each)) if (each === outer) return true;
    return false;
  };

  /** Why this cannot be read well; empty when it can. */
  const faultsOf = (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const size = parseFloat(style.fontSize);
    const line = style.lineHeight === 'normal' ? Infinity : parseFloat(style.lineHeight);
    const [x, y] = [box.x + Math.min(box.width, innerWidth) / 2, box.y + box.height / 2];
    const top = topAt(x, y);
    const ratio = contrast(channels(style.color), background(element));
    const checks = [
      [element.checkVisibility({ visibilityProperty: true, opacityProperty: true }), 'is not in sight'],
      [size >= 14, `has letters of ${size} pixels`],
      [line >= size, `has lines of ${line} pixels`],
      [box.height >= 14 && box.width >= 40, `is ${box.width} by ${box.height} pixels`],
      [box.right > 0 && box.x < innerWidth, `stands at ${box.x}`],
      [ratio >= 4.4, `has a contrast of ${ratio.toFixed(2)}`],
      [!top || isIn(top, element) || isIn(element, top), `is covered by <${top?.localName} class="${top?.className}">`],
      [Math.abs(parseFloat(style.letterSpacing) || 0) < 1, `has letters ${style.letterSpacing} apart`],
      [Math.abs(parseFloat(style.textIndent)) < 100, `is indented by ${style.textIndent}`],
    ];
    return checks.filter(([isGood]) => !isGood).map(([, what]) => what);
  };

  /** Of each tag: the first part of that selector in every such element of the page. */
  const faults = (parts) =>
    Object.entries(parts).flatMap(([tag, selector]) => {
      const hosts = probe.all(tag);
      return (hosts.length ? hosts : [undefined]).flatMap((host) => {
        const part = host?.shadowRoot?.querySelector(selector);
        return part ? faultsOf(part).map((what) => `${selector} in <${tag}> ${what}`) : [`no ${selector} in <${tag}>`];
      });
    });

  const isThere = (parts) =>
    Object.entries(parts).every(([tag, selector]) => {
      const hosts = probe.all(tag);
      return hosts.length > 0 && hosts.every((host) => host.shadowRoot?.querySelector(selector));
    });

  /** Puts the focus on a control of an element, by its selector and the words in it. */
  const focus = (tag, selector, words) => {
    const controls = probe.all(tag).flatMap((host) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])]);
    const control = controls.find((each) => each.checkVisibility() && each.textContent.includes(words));
    control?.focus();
    return !!control && control.getRootNode().activeElement === control;
  };

  globalThis.look = { tags: [], changes, faults, isThere, focus };
})();
