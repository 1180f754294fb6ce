import { StepPage } from '../../app/StepPage';

/** Holds the place until the step's own screen is here. */
export function Goal() {
  return <StepPage step="goal">{null}</StepPage>;
}
