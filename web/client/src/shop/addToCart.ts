import type { Answer, Body } from '../contract.ts';
import { request } from '../http.ts';

export type CartSummary = Answer<'POST', '/{tag}/cart/lines'>;

/** Puts pieces of a variant in this browser's cart, at the address that the page named. */
export const addToCart = (path: string, body: Body<'POST', '/{tag}/cart/lines'>) =>
  request<CartSummary>(path, { method: 'POST', body });
