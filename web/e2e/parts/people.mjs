// Who walks through the shop in the proofs, and what they need beforehand, made over the HTTP interface.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkOf, person } from '../journeys/operator.mjs';

/** The shop's address, as the runner was told. */
export const shop = process.env.ENTREPOT_SHOP ?? 'http://localhost:8080';

export const sizes = {
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
  tablet: { width: 1024, height: 768 },
  desktop: { width: 1280, height: 900 },
  wide: { width: 1440, height: 900 },
};

/** Where a shopper of each market lives; names are placeholders. */
export const homes = {
  de: { locale: 'de-DE', country: 'DE', name: 'Kundin 0001', line1: 'Hauptstraße 1', city: 'Berlin', postcode: '10115' }, // prettier-ignore
  gb: { locale: 'en-GB', country: 'GB', name: 'Customer 0002', line1: '1 High Street', city: 'London', postcode: 'SW1A 1AA' }, // prettier-ignore
  jp: { locale: 'ja-JP', country: 'JP', name: '顧客0004', line1: '1-1-1', city: '千代田区', region: '13', postcode: '100-0001' }, // prettier-ignore
  ae: { locale: 'ar-AE', country: 'AE', name: 'عميل 0007', line1: 'شارع الميناء 1', city: 'دبي', region: 'Dubai' }, // prettier-ignore
};

async function send(method, path, body, headers = {}) {
  const answer = await fetch(shop + path, {
    method,
    headers: { 'Content-Type': 'application/json', Origin: shop, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : null };
}

async function expect(method, path, body, headers) {
  const answer = await send(method, path, body, headers);
  if (answer.status >= 300) {
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}

const variantOf = async (slug, market) =>
  (await expect('GET', `/api/v1/products/${slug}?market=${market}`)).variants[0].id;

/** A cart of this market with one piece of each product. */
export async function cartOf(market, slugs = ['stoneware-teapot-600']) {
  const { locale } = homes[market];
  const [first, ...rest] = await Promise.all(slugs.map((slug) => variantOf(slug, market)));
  let cart = await expect('POST', '/api/v1/carts', {
    market,
    locale,
    line: { variantId: first, quantity: 1 },
  });
  for (const variantId of rest) {
    cart = await expect('POST', `/api/v1/carts/${cart.id}/lines`, { variantId, quantity: 1 });
  }
  return cart;
}

let guests = 0;

/** An e-mail that nobody had before: risk counts orders by it, and so do the tests. */
export function newEmail() {
  const [who, which] = [process.pid, (guests += 1)].map((number) =>
    String(number).padStart(7, '0'),
  );
  return `customer-${who}-${Date.now()}-${which}@example.com`;
}

/** A checkout that stands at this step: address, shipping, payment or review. */
export async function checkoutAt(step, market = 'de', slugs = undefined, email = newEmail()) {
  const cart = await cartOf(market, slugs);
  let checkout = await expect('POST', '/api/v1/checkouts', { cart: cart.id });
  const path = `/api/v1/checkouts/${checkout.id}`;
  const { locale, line1, ...place } = homes[market];
  // Risk counts people by address too.
  const address = { ...place, line1: `${line1}/${process.pid}-${guests}` };
  const walk = {
    address: () => expect('PUT', `${path}/address`, { email, ...address }),
    shipping: () =>
      expect('PUT', `${path}/shipping`, { service: checkout.quote.services[0].service }),
    payment: () => expect('PUT', `${path}/payment`, { method: checkout.methods[0].code }),
  };
  for (const [name, act] of Object.entries(walk)) {
    if (name === step) break;
    checkout = await act();
  }
  return { ...checkout, email, url: `${shop}/${locale}/checkout/${checkout.id}` };
}

const goodCard = { number: '4242424242424242', expiry: '12/39', cvc: '123' };

/** An order that is paid on the provider's own page and confirmed: its link's id and secret. */
export async function paidOrder(market = 'de', slugs = undefined) {
  const checkout = await checkoutAt('review', market, slugs);
  const { amount, currency } = checkout.quote.total;
  const complete = () =>
    expect(
      'POST',
      `/api/v1/checkouts/${checkout.id}/complete`,
      { total: { amount, currency } },
      { 'Idempotency-Key': crypto.randomUUID() },
    );
  const { redirectUrl, order } = await complete();
  const page = await (await fetch(redirectUrl)).text();
  const action = /<form[^>]*action="([^"]*)"/.exec(page)[1];
  const hidden = [...page.matchAll(/<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"/g)];
  const fields = Object.fromEntries(hidden.map(([, name, value]) => [name, value]));
  await fetch(new URL(action, redirectUrl), {
    method: 'POST',
    body: new URLSearchParams({ ...fields, ...goodCard }),
    redirect: 'manual',
  });
  await once(async () => (await complete()).state === 'CONFIRMED');
  return { ...order, email: checkout.email };
}

/** Waits until this is so, asking again and again; says so when it never is. */
export async function once(question, patienceMilliseconds = 30_000) {
  const end = Date.now() + patienceMilliseconds;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`never came true: ${question}`);
    await new Promise((done) => setTimeout(done, 300));
  }
}

/** The operator at the HTTP interface, and the cookie that a browser needs to be them. */
export async function signIn() {
  const { email, password } = person;
  const answer = await send('POST', '/api/v1/console/session', { email, password });
  if (answer.status >= 300) throw new Error(`sign-in: ${JSON.stringify(answer.body)}`);
  return sessionOf(answer);
}

function sessionOf({ headers, body }) {
  const [name, value] = headers.get('set-cookie').split(';')[0].split('=');
  return { cookie: { name, value }, formToken: body.formToken };
}

/** Makes the first account where the printed link still works, and signs in; tests share the session. */
export async function operatorSession(setupLink) {
  if (setupLink && (/^https?:/.test(setupLink) || existsSync(setupLink))) {
    const token = new URL(linkOf(setupLink)).searchParams.get('token');
    const made = await send('POST', '/api/v1/console/setup', { ...person, token });
    if (made.status < 300) return sessionOf(made);
  }
  return signIn();
}

/** Opens the session that everything of this run shares, also from processes of its own. */
export async function keepSession(setupLink) {
  process.env.ENTREPOT_SESSION = join(tmpdir(), `entrepot-session-${process.pid}.json`);
  const session = await operatorSession(setupLink);
  writeFileSync(process.env.ENTREPOT_SESSION, JSON.stringify(session), { mode: 0o600 });
}

/** The session that the runner opened. */
export const shared = () => JSON.parse(readFileSync(process.env.ENTREPOT_SESSION, 'utf8'));

const staff = ({ cookie, formToken }) => ({
  Cookie: `${cookie.name}=${cookie.value}`,
  'X-Form-Token': formToken,
});

/** A request as the operator. */
export const asOperator = (method, path, body, session = shared()) =>
  expect(method, `/api/v1/console${path}`, body, staff(session));

/** The orders of this e-mail, as the console lists them. */
export const ordersOf = async (email) =>
  (await asOperator('GET', `/orders?text=${encodeURIComponent(email)}`)).items;
