import { StepPage } from '../../app/StepPage';

/** Holds the place until the step's own screen is here. */
export function Sources() {
  return <StepPage step="sources">{null}</StepPage>;
}
