import { request } from '../http.ts';
import type { CartSummary } from './addToCart.ts';

/** What this browser's cart holds; nothing personal is ever in a cached page. */
export const cartSummary = () => request<CartSummary>('/api/v1/me/summary');
