import type { Answer } from '../contract.ts';
import { request } from '../http.ts';

const path = '/api/v1/console/products/pictures';

/** Keeps a JPEG or PNG in the shop; the name is what products carry. */
export const savePicture = (file: Blob) =>
  request<Answer<'POST', typeof path>>(path, {
    method: 'POST',
    body: file,
    deadlineMilliseconds: 60_000,
  });
