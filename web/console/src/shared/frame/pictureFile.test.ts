import { expect, test } from 'vitest';
import { pictureFile } from './pictureFile.ts';

test.each([
  ['/media/demo/teapot/ash-white-1', '/media/demo/teapot/ash-white-1-w320.webp'],
  ['/media/own/a.jpg', '/media/own/a.jpg'],
  ['https://elsewhere.example/a.jpg', undefined],
  ['//elsewhere.example/a.jpg', undefined],
  [null, undefined],
])('%s is shown as %s', (name, file) => {
  expect(pictureFile(name)).toBe(file);
});
