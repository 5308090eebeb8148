// A stand-in for the Java server with one order's worth of data, so that every page of checkout and
// console can be opened, walked and measured without a JVM: `node e2e/testing/server.mjs --port 4173`.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as data from './data.mjs';

const assets = join(dirname(fileURLToPath(import.meta.url)), '../../dist/static');
const pictures = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../src/main/resources/demo/pictures',
);
const types = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-testing'; style-src-attr 'unsafe-inline'; img-src 'self' data:; " +
  "frame-src 'self'; base-uri 'none'; object-src 'none'";

const manifestOf = (app) =>
  JSON.parse(readFileSync(join(assets, app, '.vite/manifest.json'), 'utf8'));

/** The style sheets of an entry and of all that it imports. */
function stylesOf(manifest, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  return [
    ...(chunk.imports ?? []).flatMap((next) => stylesOf(manifest, next, seen)),
    ...(chunk.css ?? []),
  ];
}

function page({ app, entry, style, lang, body }) {
  const manifest = manifestOf(app);
  const sheets = [...(style ? [manifest[style].file] : []), ...stylesOf(manifest, entry)];
  const links = sheets
    .map((file) => `<link rel="stylesheet" href="/assets/${app}/${file}">`)
    .join('');
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Entrepot</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${links}
<script nonce="testing" type="module" src="/assets/${app}/${manifest[entry].file}"></script></head>
<body>${body}</body></html>`;
}

const consolePage = () =>
  page({ app: 'console', entry: 'src/main.tsx', lang: 'en', body: '<div id="root"></div>' });

const shopPage = (lang, main) =>
  page({
    app: 'storefront',
    entry: main === 'app' ? 'src/checkout/main.tsx' : 'src/loader.ts',
    style: 'src/styles/shop.css',
    lang,
    body: `<a class="skip-link" href="#app">Skip</a><header class="site-header"><div>
<a class="brand" href="/${lang}">Entrepot</a></div></header>
${main === 'app' ? '<main id="app"></main>' : main}
<footer class="site-footer"><p>Entrepot</p></footer>`,
  });

const productPage = (lang) =>
  shopPage(
    lang,
    `<main><h1>${data.items[0].name}</h1><div class="product"><div class="picture">4:5</div><div class="stack">
<div data-island="buy-box" data-props='${JSON.stringify(data.buyBox)}'></div>
<div data-island="country-switch" data-props='${JSON.stringify(data.countrySwitch)}'></div></div></div></main>`,
  );

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return text ? JSON.parse(text) : undefined;
}

/** Answers an API request, or nothing where there is no such path. */
function answer(shop, method, { pathname: path, searchParams }, body) {
  const handlers = data.handlers(shop, body, Object.fromEntries(searchParams));
  for (const [pattern, handle] of Object.entries(handlers)) {
    const [verb, shape] = pattern.split(' ');
    const match = new RegExp(`^${shape.replaceAll('*', '([^/]+)')}$`).exec(path);
    const found = verb === method && match && handle(...match.slice(1));
    if (found) return found;
  }
  return undefined;
}

export function startTestingServer(port = 0) {
  const shop = data.newShop();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://testing');
    const { pathname } = url;
    const send = (status, type, text) => {
      response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': policy });
      response.end(text);
    };
    if (pathname.startsWith('/media/demo/')) {
      const picture = join(pictures, normalize(pathname.slice('/media/demo'.length)));
      if (!existsSync(picture)) return send(404, 'text/plain', '');
      response.writeHead(200, { 'Content-Type': 'image/webp' });
      return createReadStream(picture).pipe(response);
    }
    if (pathname.startsWith('/assets/')) {
      const file = join(assets, normalize(pathname.slice('/assets'.length)));
      if (!existsSync(file)) return send(404, 'text/plain', '');
      response.writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      });
      return createReadStream(file).pipe(response);
    }
    if (pathname.startsWith('/api/')) {
      const found = answer(shop, request.method, url, await bodyOf(request));
      if (!found) {
        return send(
          404,
          'application/problem+json',
          JSON.stringify({ status: 404, code: 'not_found' }),
        );
      }
      const { status = 200, json } = found;
      const type = status < 400 ? 'application/json' : 'application/problem+json';
      return send(status, type, json === undefined ? '' : JSON.stringify(json));
    }
    if (pathname.startsWith('/console')) return send(200, 'text/html', consolePage());
    const [, lang = 'en', area] = pathname.split('/');
    if (area === 'p') return send(200, 'text/html', productPage(lang));
    if (area === 'checkout' || area === 'order')
      return send(200, 'text/html', shopPage(lang, 'app'));
    return send(200, 'text/html', shopPage(lang, '<main><h1>Entrepot</h1></main>'));
  });
  return new Promise((ready) => {
    server.listen(port, '127.0.0.1', () => {
      ready({ server, shop, base: `http://127.0.0.1:${server.address().port}` });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const { base } = await startTestingServer(at < 0 ? 4173 : Number(process.argv[at + 1]));
  console.log(base);
}
