import { StepPage } from '../../app/StepPage';

/** Holds the place until the step's own screen is here. */
export function Question() {
  return <StepPage step="question">{null}</StepPage>;
}
