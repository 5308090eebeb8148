// What both Vite configurations share.

/** Messages are compiled at build time, so the ICU parser stays out of the bundle. */
export const noParser = [
  {
    find: /^@formatjs\/icu-messageformat-parser$/,
    replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
  },
];

/** In development Vite serves the scripts and the Java server everything else. */
export const serverProxy = { '/api': 'http://127.0.0.1:8080' };
