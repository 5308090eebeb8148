import { request } from '../http.ts';

export interface SavedPicture {
  name: string;
  width: number;
  height: number;
}

/** Keeps a JPEG or PNG in the shop; the name is what products carry. */
export const savePicture = (file: Blob) =>
  request<SavedPicture>('/api/v1/console/products/pictures', {
    method: 'POST',
    body: file,
    deadlineMilliseconds: 60_000,
  });
