/**
 * The gallery is a row of pictures that scrolls by itself; its thumbnails are links to them. With a
 * script a thumbnail moves the row and not the page, and the row says which picture is shown.
 */
const row = () => document.querySelector<HTMLElement>('[data-gallery] .track');

function mark(place: Element): void {
  for (const thumb of document.querySelectorAll<HTMLAnchorElement>('[data-gallery] .thumb')) {
    if (thumb.hash === `#${place.id}`) thumb.setAttribute('aria-current', 'true');
    else thumb.removeAttribute('aria-current');
  }
}

function bring(place: HTMLElement): void {
  const track = row();
  if (!track) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  track.scrollTo({
    left: place.offsetLeft - (track.firstElementChild as HTMLElement).offsetLeft,
    behavior: still ? 'instant' : 'smooth',
  });
  mark(place);
}

/** Brings the picture with this name into view, such as the one of a colour that was chosen. */
export function showPicture(name: string): void {
  const place = [...(row()?.children ?? [])].find(
    (each) => (each as HTMLElement).dataset.picture === name,
  );
  if (place) bring(place as HTMLElement);
}

export function startGallery(): void {
  const track = row();
  if (!track) return;
  document.querySelector('[data-gallery] .thumbs')?.addEventListener('click', (event) => {
    const thumb = (event.target as Element).closest<HTMLAnchorElement>('.thumb');
    const place = thumb && document.getElementById(thumb.hash.slice(1));
    if (!place) return;
    event.preventDefault();
    bring(place);
  });
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) mark(entry.target);
    },
    { root: track, threshold: 0.6 },
  );
  for (const place of track.children) seen.observe(place);
}
