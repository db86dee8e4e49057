// Prints the page on a server: React its part, then the elements theirs, each into a shadow root that needs no script.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { prepareServer } from 'peer-support-widgets/server';
import { renderToString } from 'react-dom/server';
import { App } from './App.js';
import './elements.js';

prepareServer();

/** Markup with our tags → the same with `<template shadowrootmode="open">` in each of them. */
async function withShadowRoots(markup: string): Promise<string> {
  // A template without values: Lit looks for elements in it, and leaves the rest as it is.
  const template = Object.assign([markup], { raw: [markup] });
  const printed = await collectResult(render(html(template)));
  // Lit's own marks outside shadow roots would be strange to React.
  return printed.replace(/^<!--lit-part [^>]*-->|<!--lit-node \d+-->|<!--\/lit-part-->$/g, '');
}

/** `template` is server.html as Vite built it. */
export async function printPage(template: string): Promise<string> {
  const app = await withShadowRoots(renderToString(<App />));
  return template.replace('<!--app-->', () => app);
}
