import { StepPage } from '../../app/StepPage';

/** Holds the place until the step's own screen is here. */
export function Note() {
  return <StepPage step="note">{null}</StepPage>;
}

/** Holds the place until exporting is here. */
export function ExportDialog() {
  return null;
}
