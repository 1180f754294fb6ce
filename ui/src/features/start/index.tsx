import { StepPage } from '../../app/StepPage';

/** Holds the place until the step's own screen is here. */
export function Start() {
  return <StepPage step="start">{null}</StepPage>;
}
