/** What the checkout's API answers a cart, as far as the way there needs it. */
interface Started {
  id?: string;
  title?: string;
  wayOut?: string;
}

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
  try {
    const answer = await fetch('/api/v1/checkouts', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
      },
      body: JSON.stringify({ cart: new FormData(form).get('cart') }),
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
