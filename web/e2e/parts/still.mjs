// Makes a page stand still for a picture: nothing moves, and what changes with the day and the data is told.

/** What is another one tomorrow, or after somebody else's order. */
const changing = [
  'time',
  '.stock',
  '.promise-line:has(.icon):first-child',
  '.reassure li:last-child',
  '.step-summary',
  '.stations',
  'address',
  'h1 bdi',
  '.list-table tbody',
  '.small-table tbody td',
  '.timeline',
  '.shell .tile',
  '.chart-drawing',
  '.detail-head',
  '.detail-summary',
  '.shell .facts dd',
  '.landed-note',
  '.notes',
  'iframe',
].join(', ');

/** Loads every picture, goes back to the top, and gives the boxes of what changes. */
export async function still(page) {
  await page
    .addStyleTag({ content: '*, *::before, *::after { caret-color: transparent !important }' })
    .catch(() => undefined);
  await page.evaluate(async () => {
    const drawn = (image) => {
      image.loading = 'eager';
      return image.decode().catch(() => undefined);
    };
    await Promise.all([...document.images].map(drawn));
    document.activeElement?.blur();
    scrollTo(0, 0);
  });
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return { x, y, width, height };
      }),
    changing,
  );
}
