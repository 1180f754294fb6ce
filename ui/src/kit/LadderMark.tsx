import './LadderMark.css';

const heights = [29, 22, 15, 8];

/** The ladder in small: how many of the four rungs have been reached. */
export function LadderMark({ reached, label }: { reached: number; label: string }) {
  return (
    <svg className="ladder-mark" width="1.35rem" height="2.3rem" viewBox="0 0 20 36" role="img" aria-label={label} focusable={false}>
      {heights.map((height, rung) => (
        <path key={height} className={rung < reached ? 'rung reached' : 'rung'} d={`M4 ${height}h12`} />
      ))}
      <path className="rail-line" d="M4 2.5v31M16 2.5v31" />
    </svg>
  );
}
