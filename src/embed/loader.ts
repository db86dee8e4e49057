/**
 * The script that a site puts on its pages once. It loads the file of each element that a page uses, when it comes near the
 * screen; makes elements of placeholders and links where the owner of the site allows it; and gives frames of ours their
 * height. See docs/loader.md.
 */
import { filesBeside } from './files.js';
import { start } from './watch.js';

const { url } = import.meta;

start(
  url,
  filesBeside(url, (address) => import(/* @vite-ignore */ address)),
);
