import { vi } from 'vitest';

/** A size for every element: jsdom gives them none, and the grid needs one to know what is in view. */
export function giveSizes() {
  for (const height of ['clientHeight', 'offsetHeight'] as const) vi.spyOn(HTMLElement.prototype, height, 'get').mockReturnValue(600);
  for (const width of ['clientWidth', 'offsetWidth'] as const) vi.spyOn(HTMLElement.prototype, width, 'get').mockReturnValue(1000);
}
