import { StepPage } from '../../app/StepPage';

/** Holds the place until the step's own screen is here. */
export function Describe() {
  return <StepPage step="describe">{null}</StepPage>;
}
