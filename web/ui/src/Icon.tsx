import sprite from './icons.svg?no-inline';

interface IconProps {
  name: string;
  /** Points along the line of reading, so it turns with it. */
  along?: boolean;
}

/** A drawing of the sprite beside words that say the same; hidden from those who can't see it. */
export function Icon({ name, along = false }: IconProps) {
  return (
    <svg
      className={along ? 'icon icon-along' : 'icon'}
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
