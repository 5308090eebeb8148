/** The sign of the house: a warehouse on the water with its light on; the same as the shop's. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <svg
      className="brand-mark"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M4 13.5 16 4.75l12 8.75" />
      <path d="M7.5 17.75h8M7.5 22.5h8" />
      <path className="brand-light" d="M19.5 17h5v5.5h-5z" />
      <path d="M4 27.5c2-1.3 4-1.3 6 0s4 1.3 6 0 4-1.3 6 0 4 1.3 6 0" />
    </svg>
  );
}
