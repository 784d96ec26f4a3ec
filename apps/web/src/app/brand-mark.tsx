/** The sign of the product: a table with somebody at each side. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--brand)" />
      <g fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round">
        <path d="M10.2 20.6A7.5 7.5 0 0 1 10.9 10.5" />
        <path d="M15 8.6A7.5 7.5 0 0 1 23.2 14" />
        <path d="M22.4 19.9A7.5 7.5 0 0 1 13.6 23.1" />
      </g>
      <circle cx="16" cy="16" r="2.3" fill="#fff" />
    </svg>
  );
}
