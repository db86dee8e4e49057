// The demo server (`vite`) and the library build (`vite build`): one readable file for each module, Lit left to the bundler
// of whoever installs the package. The files for the CDN are made by scripts/build/cdn.mjs.
import { defineConfig } from 'vite';
import { externalPackages, libraryEntries } from './scripts/build/entries.mjs';

export default defineConfig({
  // A demo page is one page: an unknown path is a 404, not the demo again.
  appType: 'mpa',
  publicDir: false,
  server: { port: 5173, strictPort: false },
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: { entry: libraryEntries(), formats: ['es'] },
    rolldownOptions: {
      // The command line alone uses what Node brings.
      external: [...externalPackages(), /^node:/],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The decorator helper would else be named after the tool and its version.
        entryFileNames: ({ name }) =>
          `${name.includes('helpers/') ? `internal/${name.split('/').pop() ?? name}` : name}.js`,
      },
    },
  },
});
