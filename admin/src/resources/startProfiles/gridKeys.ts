import type { ClipboardEvent, KeyboardEvent } from 'react';
import { parseBlock } from './profileLines';

const isCell = (element: EventTarget | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.dataset.cell !== undefined;

/** The editable cells of the grid, row by row. */
const cellsOf = (table: HTMLElement): HTMLInputElement[][] =>
  [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<HTMLInputElement>('input[data-cell]')])
    .filter((cells) => cells.length > 0);

function placeOf(cells: HTMLInputElement[][], cell: HTMLInputElement) {
  const row = cells.findIndex((ofRow) => ofRow.includes(cell));
  return { row, column: cells[row]?.indexOf(cell) ?? -1 };
}

/** Whether an arrow to the side leaves the box: all is marked, or the caret stands at that end. */
function leaves({ selectionStart, selectionEnd, value }: HTMLInputElement, key: string): boolean {
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  const end = key === 'ArrowLeft' ? 0 : value.length;
  return selectionStart === end && selectionEnd === end;
}

function step(event: KeyboardEvent, cell: HTMLInputElement): [number, number] | undefined {
  switch (event.key) {
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowDown':
      return [1, 0];
    case 'Enter':
      return [event.shiftKey ? -1 : 1, 0];
    case 'ArrowLeft':
      return leaves(cell, event.key) ? [0, -1] : undefined;
    case 'ArrowRight':
      return leaves(cell, event.key) ? [0, 1] : undefined;
    case 'Home':
      return event.ctrlKey ? [-Infinity, -Infinity] : [0, -Infinity];
    case 'End':
      return event.ctrlKey ? [Infinity, Infinity] : [0, Infinity];
    default:
      return undefined;
  }
}

const within = (place: number, length: number) => Math.max(0, Math.min(place, length - 1));

/** Moves between the cells of the grid as in a spreadsheet: arrows, Enter, Home and End. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  if (!isCell(event.target)) return;
  const by = step(event, event.target);
  if (!by) return;
  event.preventDefault();
  const cells = cellsOf(event.currentTarget);
  const { row, column } = placeOf(cells, event.target);
  const target = cells[within(row + by[0], cells.length)];
  target?.[within(column + by[1], target.length)]?.focus();
}

/** The starts of a block pasted at a cell, by cell. Nothing for a single value, which the box takes itself. */
export function pastedInGrid(event: ClipboardEvent<HTMLElement>): ReadonlyMap<string, number> {
  const pasted = new Map<string, number>();
  const block = parseBlock(event.clipboardData.getData('text/plain'));
  const isSingle = block.length === 1 && block[0]?.length === 1;
  if (isSingle || !isCell(event.target)) return pasted;
  event.preventDefault();
  const cells = cellsOf(event.currentTarget);
  const { row, column } = placeOf(cells, event.target);
  block.forEach((line, down) => {
    line.forEach((starts, across) => {
      const cell = cells[row + down]?.[column + across]?.dataset.cell;
      if (cell !== undefined && starts !== undefined) pasted.set(cell, starts);
    });
  });
  return pasted;
}
