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
  '.list-scroll',
  '.review-by',
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
  return page.evaluate(settledBoxes, changing);
}

/** Run in the page: what is measured before fonts and islands have come would be painted beside its place. */
async function settledBoxes(selector) {
  const measured = () =>
    [...document.querySelectorAll(selector)].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x, y, width, height };
    });
  await document.fonts.ready;
  let boxes = measured();
  for (let same = 0, looks = 0; same < 20 && looks < 300; looks += 1) {
    await new Promise(requestAnimationFrame);
    const now = measured();
    same = JSON.stringify(now) === JSON.stringify(boxes) ? same + 1 : 0;
    boxes = now;
  }
  return boxes;
}
