import './Table.css';
import type { ReactNode } from 'react';

import { Scroller } from './Scroller';

export interface Column<Row> {
  id: string;
  title: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, digit under digit. Numbers and words stay on one line. */
  kind?: 'text' | 'word' | 'number';
  /** The column that names the row. */
  isRowHeader?: boolean;
}

interface Props<Row> {
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row, index: number) => string;
  tight?: boolean;
}

/** A table to read. For a sheet with a million rows there is the grid of the sources step. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowId, tight }: Props<Row>) {
  return (
    <Scroller className="table-scroll" label={caption}>
      <table className={`table ${tight ? 'tight' : ''}`}>
        <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.kind}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowId(row, index)}>
              {columns.map((column) => {
                return column.isRowHeader ? (
                  <th key={column.id} scope="row" className={column.kind}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={column.kind}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
