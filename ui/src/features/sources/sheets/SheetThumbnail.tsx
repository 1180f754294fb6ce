/** A sheet as it looks from afar, with its tables outlined. Silent: name and detail stand beside it in words. */
import { stretches, tables, type Box } from './patches';

const width = 44;
const height = 30;
/** A small sheet does not fill the paper; its patches would else say nothing of its size. */
const widest = 5.5;
const tallest = 3;

export function SheetThumbnail({ overview }: { overview: readonly string[] }) {
  const across = Math.min(widest, width / Math.max(1, overview[0]?.length ?? 0));
  const down = Math.min(tallest, height / Math.max(1, overview.length));
  /** Stretches stand free of each other, as words on lines do; a header is a band. */
  const drawn = ({ row, column, rows, columns }: Box, gap: number) =>
    `M${column * across + gap} ${row * down + gap}h${columns * across - 2 * gap}v${rows * down - 2 * gap}H${column * across + gap}z`;
  return (
    <svg className="thumbnail" viewBox={`-1 -1 ${width + 2} ${height + 2}`} aria-hidden="true" focusable={false}>
      <rect className="paper" x="-0.5" y="-0.5" width={width + 1} height={height + 1} rx="1.5" />
      {tables(overview).map((box) => (
        <path key={`${box.row} ${box.column}`} className="table" d={drawn(box, 0)} />
      ))}
      {stretches(overview).map(({ patch, boxes }) => (
        <path key={patch} className={`patch-${patch}`} d={boxes.map((box) => drawn(box, patch === 'H' ? 0 : down / 5)).join('')} />
      ))}
    </svg>
  );
}
