// custom-elements.json: what every element takes and gives, read from the docblocks. Made by `npm run manifest`, committed,
// and checked for drift; Storybook, editors and the tables of the README read it.

/** Only what a page may use: no private or protected member, and no event that nobody described. */
function keepPublic(declaration) {
  const isPublic = ({ privacy, name }) =>
    !(privacy === 'private' || privacy === 'protected' || name?.startsWith('#') || name?.startsWith('_'));
  if (declaration.members) declaration.members = declaration.members.filter(isPublic);
  // An attribute belongs to a public field, or stands in the docblock with a description.
  if (declaration.attributes) {
    const fields = new Set((declaration.members ?? []).map(({ name }) => name));
    declaration.attributes = declaration.attributes.filter(({ fieldName, description }) =>
      fieldName ? fields.has(fieldName) : description,
    );
  }
  // The analyzer takes the argument of `new MeetingOpenEvent(meeting)` for the name of an event.
  if (declaration.events)
    declaration.events = declaration.events.filter(({ name, description }) => name && description);
}

const publicOnly = {
  name: 'psw-public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      // Values are for our own modules, and the analyzer takes some local names for declarations.
      module.declarations = module.declarations?.filter(({ kind }) => kind !== 'variable');
      const names = new Set(module.declarations?.map(({ name }) => name));
      module.exports = module.exports?.filter(({ kind, declaration }) => kind !== 'js' || names.has(declaration.name));
      for (const declaration of module.declarations ?? []) keepPublic(declaration);
      // Paths as they are in the package.
      const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
      module.path = published(module.path);
      for (const { declaration } of module.exports ?? [])
        if (declaration?.module) declaration.module = published(declaration.module);
      for (const declaration of module.declarations ?? []) {
        for (const item of [
          ...(declaration.members ?? []),
          ...(declaration.attributes ?? []),
          ...(declaration.events ?? []),
        ]) {
          if (item.inheritedFrom?.module) item.inheritedFrom.module = published(item.inheritedFrom.module);
        }
        if (declaration.superclass?.module) declaration.superclass.module = published(declaration.superclass.module);
      }
    }
    // Modules without an element (styles, views, events) tell a page author nothing. What elements extend is named by them.
    const hasElement = ({ declarations }) => declarations?.some(({ customElement }) => customElement);
    const withElement = customElementsManifest.modules.filter(hasElement);
    const bases = new Set(
      withElement.flatMap(({ declarations }) => declarations).map((each) => each.superclass?.module),
    );
    customElementsManifest.modules = customElementsManifest.modules
      .filter((module) => hasElement(module) || bases.has(module.path))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};

export default {
  // src/define registers and describes nothing: its tags would be found twice.
  globs: ['src/elements/*/*.ts', 'src/shared/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.view.ts', '**/*.events.ts'],
  litelement: true,
  // `npm run manifest:check` has it written to another folder.
  outdir: process.env.PSW_MANIFEST_FOLDER ?? '.',
  packagejson: false,
  plugins: [publicOnly],
};
