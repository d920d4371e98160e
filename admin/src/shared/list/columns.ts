import type { ReactNode } from 'react';
import type { RaRecord } from 'react-admin';
import type { Cell } from './csv';

/** A column of a list; the first one names the record and links to it. */
export interface Column<R extends RaRecord = RaRecord> {
  /** The field, also the API's name for sorting by it. */
  readonly source: string;
  /** Label key where `resources.<resource>.fields.<source>` does not fit. */
  readonly label?: string;
  /** The cell; the plain value when left out. */
  readonly render?: (record: R) => ReactNode;
  /** What a downloaded file holds; a column with `render` alone is left out of it. */
  readonly text?: (record: R) => Cell;
  readonly sortable?: boolean;
  readonly align?: 'right';
  /** The least width of the column in a table, so that names are not folded into a tower. */
  readonly minWidth?: number;
  /** Keeps references and the like on one line. */
  readonly nowrap?: boolean;
  /** People may bring it back with the column chooser. */
  readonly hiddenAtFirst?: boolean;
}

/** The cell of a record in a column. */
export function cellOf<R extends RaRecord>(record: R, { render, source }: Column<R>): ReactNode {
  if (render) return render(record);
  const value: unknown = record[source];
  return value == null ? null : String(value);
}
