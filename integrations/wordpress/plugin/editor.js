/* global wp, peerSupportWidgets */
// The form of each block, made from what its element takes. As WordPress loads it: no build, no modules.
(({ blocks, blockEditor, components, element }, { elements, words, source }) => {
  const { createElement: el, Fragment } = element;
  const { useBlockProps, useInnerBlocksProps, InspectorControls, InnerBlocks } = blockEditor;
  const { FormTokenField, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;

  const SEVERAL = ['list', 'choices'];
  const INPUT_TYPES = { number: 'number', date: 'date', address: 'url' };
  const GROUPS = ['list', 'show', 'saying', 'look'];

  /** One setting, in the control that fits it. Clearing it removes it. */
  function control(name, attribute, { attributes, setAttributes }) {
    const { kind, label, help, choices } = attribute;
    const value = attributes[name];
    const set = (next) => setAttributes({ [name]: next || undefined });
    const usual = { key: name, label, help, __nextHasNoMarginBottom: true };
    if (kind === 'flag') return el(ToggleControl, { ...usual, checked: Boolean(value), onChange: set });
    if (kind === 'choice') {
      const options = [
        { value: '', label: words.usual },
        ...choices.map((choice) => ({ value: choice, label: choice })),
      ];
      return el(SelectControl, { ...usual, value: value || '', options, onChange: set });
    }
    if (SEVERAL.includes(kind) && choices.length > 0) {
      const tokens = el(FormTokenField, {
        ...{ label, value: (value || '').split(' ').filter(Boolean), suggestions: choices },
        ...{ __experimentalExpandOnFocus: true, __experimentalShowHowTo: false, __nextHasNoMarginBottom: true },
        onChange: (chosen) => set(chosen.join(' ')),
      });
      return el('div', { key: name }, tokens, el('p', { className: 'description' }, help));
    }
    const more = kind === 'addresses' ? ` ${words.several}` : '';
    return el(TextControl, {
      ...{ ...usual, help: help + more, type: INPUT_TYPES[kind] || 'text', value: value || '', onChange: set },
      ...(kind === 'address' || kind === 'addresses' ? { dir: 'ltr' } : {}),
    });
  }

  function linkFields({ attributes, setAttributes }) {
    const field = (name, label, type, help) =>
      el(TextControl, {
        ...{ key: name, label, type, help, value: attributes[name] || '', __nextHasNoMarginBottom: true },
        onChange: (next) => setAttributes({ [name]: next || undefined }),
      });
    return [field('linkText', words.linkText, 'text'), field('link', words.linkAddress, 'url', words.linkHelp)];
  }

  function sidebar({ attributes: known, holds }, props) {
    const panels = GROUPS.map((group) => {
      const names = Object.keys(known).filter((name) => known[name].group === group);
      const fields = names.map((name) => control(name, known[name], props));
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
      return el('li', { key: name }, `${known[name].label}: `, el('bdi', {}, value));
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
