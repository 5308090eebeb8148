/** The sign of the house: a warehouse gate with the sun coming up behind the quay. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <svg
      className="brand-mark"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path className="brand-sun" d="M6.500 16.500a5.500 5.500 0 0 1 11 0z" />
      <path
        className="brand-gate"
        d="M3 20V9.500L12 4l9 5.500V20M3 16.500h18M3 20h18"
        fill="none"
        strokeWidth="1.700"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
