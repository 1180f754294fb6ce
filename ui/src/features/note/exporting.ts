/** Which way the export dialog starts. */
import { create } from 'zustand';

import { openDialog } from '../../state/screen';

export type As = 'concept' | 'definite';

export const useExporting = create<{ as: As }>(() => ({ as: 'concept' }));

export function startExport(as: As) {
  useExporting.setState({ as });
  openDialog('export');
}

export const startsAs = (): As => useExporting.getState().as;
