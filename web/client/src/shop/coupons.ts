import { call } from '../call.ts';

/** Adds the coupon with this code; a code that can't be used is a problem that says why. */
export const addCoupon = (id: string, code: string) =>
  call('POST', '/api/v1/carts/{id}/coupons', { path: { id }, body: { code } });

export const removeCoupon = (id: string, couponId: string) =>
  call('DELETE', '/api/v1/carts/{id}/coupons/{couponId}', { path: { id, couponId } });
