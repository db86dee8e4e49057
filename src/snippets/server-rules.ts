/** What to tell a web server so that it sends `FRAME_HEADERS` and `FILE_HEADERS`, in the words of the usual ones. */
import { FILE_HEADERS, FRAME_HEADERS } from './frame-page.js';

export const SERVERS = ['apache', 'nginx', 'headers-file'] as const;
export type Server = (typeof SERVERS)[number];

/** The page brings its policy along; as a header it holds for what comes before it too. */
const frame = Object.entries(FRAME_HEADERS);
const files = Object.entries(FILE_HEADERS);
const lines = (parts: readonly string[]): string => `${parts.join('\n')}\n`;

function apache(): string {
  const set = ([name, value]: [string, string]): string => `  Header always set ${name} "${value}"`;
  return lines([
    '# .htaccess in the folder of the files',
    '<FilesMatch "\\.(js|css|json)$">',
    ...files.map(set),
    '</FilesMatch>',
    '<FilesMatch "\\.html$">',
    '  # What the rest of the website sends stands in one of two lists, and each has to be named.',
    ...['X-Frame-Options', 'Content-Security-Policy'].flatMap((name) => [
      `  Header unset ${name}`,
      `  Header always unset ${name}`,
    ]),
    ...frame.map(set),
    '</FilesMatch>',
  ]);
}

function nginx(folder: string): string {
  const add = ([name, value]: [string, string]): string => `  add_header ${name} "${value}" always;`;
  const start = folder.replaceAll('.', '\\.');
  return lines([
    `location ~ ^${start}.*\\.(js|css|json)$ {`,
    ...files.map(add),
    '}',
    `location ~ ^${start}.*\\.html$ {`,
    ...frame.map(add),
    '}',
  ]);
}

/** `_headers`, as several hosts of static sites read it. */
function headersFile(folder: string): string {
  const name = ([key, value]: [string, string]): string => `  ${key}: ${value}`;
  const endings = ['js', 'css', 'json'].flatMap((ending) => [`${folder}*.${ending}`, ...files.map(name)]);
  return lines([...endings, `${folder}*.html`, ...frame.map(name)]);
}

/** @param folder path of the folder on the server, with slashes at both ends: `/psw/` */
export function serverRules(server: Server, folder: string): string {
  if (server === 'apache') return apache();
  return server === 'nginx' ? nginx(folder) : headersFile(folder);
}
