/* global wp, peerSupportWidgets */
// The form of each block, made from what its element takes. As WordPress loads it: no build, no modules.
(({ blocks, blockEditor, components, element }, { elements, origins, words, source }) => {
  const { createElement: el, Fragment } = element;
  const { useBlockProps, useInnerBlocksProps, InspectorControls, InnerBlocks } = blockEditor;
  const { BaseControl, FormTokenField, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;

  const SEVERAL = ['list', 'choices'];
  const ADDRESSES = ['address', 'addresses'];
  /** No `url`: an address within this site is one too. */
  const INPUT_TYPES = { number: 'number', date: 'date' };
  const GROUPS = ['list', 'show', 'saying', 'map', 'look'];
  /** Larger targets, and no space that the next WordPress leaves out. */
  const SIZES = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  const isSafe = (address) => /^(?:https?|mailto|tel|sms):|^[^:]*(?:[/?#]|$)/i.test(address);
  const isAllowed = (address) => {
    const { origin } = new URL(address.replace(/[{}]/g, ''), location.href);
    return origin === location.origin || origins.includes(origin);
  };

  /** Why an address will not be on the page. PHP decides; this says so where it is typed. */
  function wrong({ kind, way }, value) {
    const addresses = ADDRESSES.includes(kind) && value ? value.split(/\s+/).filter(Boolean) : [];
    if (!addresses.every(isSafe)) return words.noAddress;
    return way === 'visitor' && addresses.some((each) => !URL.canParse(each, location.href) || !isAllowed(each))
      ? words.notAllowed
      : '';
  }

  /** Not every sentence is in the language of the editor. */
  const ownWay = (text) => text && el('span', { dir: 'auto' }, text);

  const textField = (name, { fault, help, ...more }) =>
    el(TextControl, {
      ...{ key: name, ...SIZES, ...more, ...(fault && { 'aria-invalid': true }) },
      help: el(Fragment, {}, fault && el('strong', {}, `${fault} `), ownWay(help)),
    });

  /** Names to choose from, and others. The field has no place for help, so that is tied to it here. */
  function namesField(name, { label, help, choices }, value, set) {
    const id = `psw-${name}-${element.useId ? element.useId() : ''}`;
    const tie = (node) => node?.querySelector('input')?.setAttribute('aria-describedby', `${id}__help`);
    const tokens = el(FormTokenField, {
      ...{ label, value: (value || '').split(' ').filter(Boolean), suggestions: choices, ...SIZES },
      ...{ __experimentalExpandOnFocus: true, __experimentalShowHowTo: false },
      onChange: (chosen) => set(chosen.join(' ')),
    });
    return el(BaseControl, { id, help: ownWay(help), __nextHasNoMarginBottom: true }, el('div', { ref: tie }, tokens));
  }

  /** One setting, in the control that fits it. Clearing it removes it. */
  function Control({ name, attribute, value, set }) {
    const { kind, label, help, choices } = attribute;
    if (kind === 'flag') {
      return el(ToggleControl, { label, help: ownWay(help), ...SIZES, checked: Boolean(value), onChange: set });
    }
    if (kind === 'choice') {
      const options = [
        { value: '', label: words.usual },
        ...choices.map((choice) => ({ value: choice, label: choice })),
      ];
      return el(SelectControl, { label, help: ownWay(help), ...SIZES, value: value || '', options, onChange: set });
    }
    if (SEVERAL.includes(kind) && choices.length > 0) return namesField(name, attribute, value, set);
    return textField(name, {
      ...{ label, type: INPUT_TYPES[kind] || 'text', value: value || '', onChange: set },
      ...{ help: kind === 'addresses' ? `${help} ${words.several}` : help, fault: wrong(attribute, value) },
      ...(ADDRESSES.includes(kind) && { dir: 'ltr' }),
    });
  }

  function linkFields({ attributes, setAttributes }) {
    const field = (name, label, more) =>
      textField(name, {
        ...{ label, value: attributes[name] || '', ...more },
        onChange: (next) => setAttributes({ [name]: next || undefined }),
      });
    const fault = wrong({ kind: 'address' }, attributes.link);
    return [
      field('linkText', words.linkText),
      field('link', words.linkAddress, { help: words.linkHelp, dir: 'ltr', fault }),
    ];
  }

  function sidebar({ attributes: known, holds }, props) {
    const panels = GROUPS.map((group) => {
      const names = Object.keys(known).filter((name) => known[name].group === group);
      const fields = names.map((name) =>
        el(Control, {
          ...{ key: name, name, attribute: known[name], value: props.attributes[name] },
          set: (next) => props.setAttributes({ [name]: next || undefined }),
        }),
      );
      const initialOpen = group === 'list';
      return fields.length > 0 && el(PanelBody, { key: group, title: words[group], initialOpen }, ...fields);
    });
    const link = !holds && el(PanelBody, { key: 'link', title: words.link }, ...linkFields(props));
    return el(InspectorControls, {}, ...panels, link);
  }

  /** What is set, for a look without opening the panels. */
  function summary({ attributes: known }, { attributes }) {
    const set = Object.keys(known).filter((name) => attributes[name]);
    const lines = set.map((name) => {
      const value = attributes[name] === true ? words.on : attributes[name];
      return el('li', { key: name }, el('bdi', {}, known[name].label), ': ', el('bdi', {}, value));
    });
    const usesUsual = known.source && !attributes.source && source;
    return el(
      'div',
      {},
      usesUsual && el('p', {}, words.usualSource),
      lines.length > 0
        ? el(Fragment, {}, el('p', {}, words.isSet), el('ul', {}, ...lines))
        : !usesUsual && el('p', {}, words.nothingSet),
      el('p', {}, words.preview),
    );
  }

  const plate = (described, props) =>
    el(
      Placeholder,
      { label: described.title, instructions: described.summary, isColumnLayout: true },
      summary(described, props),
    );

  function editOf(described) {
    const Plain = (props) => el('div', useBlockProps(), sidebar(described, props), plate(described, props));
    const Holding = (props) => {
      const inner = useInnerBlocksProps({}, { template: described.template, templateLock: false });
      return el('div', useBlockProps(), sidebar(described, props), plate(described, props), el('div', inner));
    };
    return described.holds ? Holding : Plain;
  }

  for (const [tag, described] of Object.entries(elements)) {
    blocks.registerBlockType(`psw/${tag}`, {
      edit: editOf(described),
      save: () => (described.holds ? el(InnerBlocks.Content) : null),
    });
  }
})(wp, peerSupportWidgets);
