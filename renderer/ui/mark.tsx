/** Waymark's sign: three stacked stones, as hikers leave them on a path. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <ellipse cx="12" cy="19" rx="8.5" ry="3.2" fill="var(--accent)" />
      <ellipse cx="11.5" cy="13" rx="6" ry="2.7" fill="var(--accent)" opacity=".8" />
      <ellipse cx="12.5" cy="7.7" rx="3.8" ry="2.2" fill="var(--energy)" />
    </svg>
  );
}
