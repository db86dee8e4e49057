// For a page that came from the server (server.html): as main.tsx, but takes over what is there. This comes first, so that
// the elements take over their shadow roots instead of printing a second time.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

// Not a plain import: a bundler may run what several files share before the line above.
void import('./take-over.js');
