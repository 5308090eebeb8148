import type { Body, Schema } from '@entrepot/client/contract.ts';
import type { ProblemBody } from '@entrepot/client/problem.ts';

/** What the checkout's API answers a cart: a checkout, or why there is none. */
type Started = Partial<Pick<Schema<'ShownCheckout'>, 'id'>> & ProblemBody;

/** Shows beside the button why there is no checkout. */
function tell(form: HTMLFormElement, text: string): void {
  const notice = form.querySelector('[role=alert]') ?? document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.className = 'error';
  notice.textContent = text;
  form.append(notice);
}

/**
 * Checkout needs the script anyway, so the cart's button starts it over the API: the form names the cart
 * and leads to `/{locale}/checkout`. A second press while the first is under way does nothing.
 */
export async function startCheckout(form: HTMLFormElement): Promise<void> {
  if (form.dataset.busy) return;
  form.dataset.busy = 'yes';
  const wish: Body<'POST', '/api/v1/checkouts'> = {
    cart: String(new FormData(form).get('cart')),
  };
  try {
    const answer = await fetch('/api/v1/checkouts', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
      },
      body: JSON.stringify(wish),
    });
    const started = (await answer.json()) as Started;
    if (started.id) location.assign(`${form.action}/${started.id}`);
    else tell(form, [started.title, started.wayOut].filter(Boolean).join('. '));
  } catch {
    tell(form, form.dataset.unreachable ?? '');
  } finally {
    delete form.dataset.busy;
  }
}
