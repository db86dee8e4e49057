// npm run serve: the page, printed anew for each visit, and the built files.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { printPage } from './dist/server/server.js';

const folder = fileURLToPath(new URL(process.env.BROWSER_FILES ?? './dist/browser/', import.meta.url));
const template = readFileSync(`${folder}server.html`, 'utf8');
const TYPES = { js: 'text/javascript', css: 'text/css' };

const server = createServer((request, response) => {
  const asset = /^\/(assets\/[\w.-]+\.(js|css))$/.exec(request.url);
  if (asset && existsSync(folder + asset[1])) {
    response.setHeader('content-type', TYPES[asset[2]]);
    createReadStream(folder + asset[1]).pipe(response);
  } else if (request.url === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    void printPage(template).then((page) => response.end(page));
  } else {
    response.writeHead(404).end();
  }
});
server.listen(Number(process.env.PORT ?? 3000), () => console.log(`http://localhost:${server.address().port}/`));
