import { request } from '../http.ts';
import type { Cart } from './types.ts';

export interface MoveCart {
  market: string;
  country: string;
  locale: string;
}

/** Says to which country the basket goes, and with it every price, tax and duty. */
export const moveCart = (id: string, body: MoveCart) =>
  request<Cart>(`/api/v1/carts/${encodeURIComponent(id)}/place`, { method: 'PUT', body });
