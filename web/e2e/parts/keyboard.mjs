// Hands that know only the keyboard. At every stop they see where they are, or the stop is a finding.
import { strict as assert } from 'node:assert';

/** So many stops lie between any two things of a page, or nobody would walk it. */
const mostStops = 250;

/**
 * Runs in the page: what has the focus, and what is wrong with how it shows. An element must look otherwise
 * with the focus than without (itself, its label or what holds it), so each stop also judges the one before;
 * and something of it must be in sight, not under a bar that sticks.
 */
async function stop() {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const at = document.activeElement;
  const looks = (element) => {
    const holders = [element, element.parentElement, element.parentElement?.parentElement];
    return [...holders, ...(element.labels ?? [])]
      .filter(Boolean)
      .flatMap((each) => ['', '::before', '::after'].map((part) => getComputedStyle(each, part)))
      .map((style) =>
        [
          style.outline,
          style.boxShadow,
          style.borderColor,
          style.backgroundColor,
          style.textDecoration,
          style.clipPath,
        ].join(),
      )
      .join(';');
  };
  const said = (element) =>
    `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${element.className} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}”`;
  const wrong = [];
  const before = globalThis.stopBefore;
  if (before && before.element !== at && before.element.isConnected) {
    if (looks(before.element) === before.look) wrong.push(`focus can't be seen: ${before.said}`);
  }
  delete globalThis.stopBefore;
  if (!at || at === document.body || at === document.documentElement) return { lost: true, wrong };
  if (at.tagName === 'IFRAME') return { lost: false, wrong };
  // A heading that is told of a new step has the focus to be read, not to be worked with.
  if (at.tabIndex >= 0) globalThis.stopBefore = { element: at, look: looks(at), said: said(at) };
  const shown = at.labels?.length && at.getBoundingClientRect().width < 4 ? at.labels[0] : at;
  const inSight = [...shown.getClientRects()].some((box) => {
    const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
    const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
    if (right <= left || bottom <= top) return false;
    const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y]));
    return spots.some(([x, y]) => {
      const on = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top));
      return on && (shown.contains(on) || on.contains(at));
    });
  });
  if (!inSight) wrong.push(`has the focus out of sight: ${said(at)}`);
  return { lost: false, wrong };
}

export class Keyboard {
  #page;
  /** What was wrong with a stop; a set, since a page's head is passed again and again. */
  findings = new Set();

  constructor(page) {
    this.#page = page;
  }

  async press(...keys) {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  type(words) {
    return this.#page.keyboard.type(words);
  }

  /** Where the focus is; after the last stop of a page it is the browser's own for one press. */
  async here() {
    const { lost, wrong } = await this.#page.evaluate(stop);
    wrong.forEach((finding) => this.findings.add(finding));
    return !lost;
  }

  has = (target) => target.first().evaluate((each) => each === document.activeElement);

  /** Walks with Tab until this has the focus; comes round at most once. */
  async to(target, key = 'Tab') {
    await target.first().waitFor({ state: 'attached' });
    let round = 0;
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await this.has(target)) {
        await this.here();
        return;
      }
      await this.press(key);
      if (!(await this.here())) round += 1;
      assert.ok(round <= 2, `Tab never comes to ${target}`);
    }
    assert.fail(`more than ${mostStops} stops to ${target}`);
  }

  /** Goes there and presses. */
  async use(target, key = 'Enter') {
    await this.to(target);
    await this.press(key);
  }

  /** Goes to a field and types into it. */
  async fill(target, words) {
    await this.to(target);
    await this.press('Control+a');
    await this.type(words);
  }

  /** Something of the page has the focus: what was done has not thrown it away. */
  async holdsFocus(what) {
    assert.ok(await this.here(), `the focus is lost: ${what}`);
  }
}
