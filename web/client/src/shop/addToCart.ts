import { request } from '../http.ts';

export interface AddToCart {
  variantId: string;
  quantity: number;
}

export interface CartSummary {
  pieces: number;
}

/** Puts pieces of a variant in this browser's cart, which the server knows by its cookie. */
export const addToCart = (path: string, body: AddToCart) =>
  request<CartSummary>(path, { method: 'POST', body });
