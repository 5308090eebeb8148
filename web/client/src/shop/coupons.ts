import { request } from '../http.ts';
import type { Cart } from './types.ts';

const path = (cartId: string) => `/api/v1/carts/${encodeURIComponent(cartId)}/coupons`;

/** Adds the coupon with this code; a code that can't be used is a problem that says why. */
export const addCoupon = (cartId: string, code: string) =>
  request<Cart>(path(cartId), { method: 'POST', body: { code } });

export const removeCoupon = (cartId: string, couponId: string) =>
  request<Cart>(`${path(cartId)}/${encodeURIComponent(couponId)}`, { method: 'DELETE' });
