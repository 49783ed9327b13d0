import './placeholder.css';

/** Holds the place of a part that is not ready yet, so that nothing moves when it comes. */
export function Placeholder({ lines, label }: { lines: number; label: string }) {
  return (
    <div className="placeholder">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never reordered
        <span className="placeholder-line" key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
