/** Start: what the dossier is about, who works on it, and whether one may begin. */
import { EthicsOutcome } from '../../app/ethics/EthicsOutcome';
import { EthicsQuestions } from '../../app/ethics/EthicsQuestions';
import { BoundField } from '../../app/fields/BoundField';
import { FormSection } from '../../app/form/FormSection';
import { StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import { useSnapshot } from '../../state/dossier';

export function Start() {
  const { t } = useWords();
  const ethics = useSnapshot()?.ethics;
  return (
    <StepPage step="start" lead={t('start-lead')}>
      <FormSection title={t('start-what')}>
        <BoundField path="start.name" />
        <BoundField path="start.societal_issue" />
        <BoundField path="start.municipality" />
      </FormSection>
      <FormSection title={t('start-note')}>
        <BoundField path="start.note_kind" layout="cards" />
        <div className="form-pair">
          <BoundField path="start.meeting_date" />
          <BoundField path="start.case_number" />
        </div>
      </FormSection>
      <FormSection title={t('start-who')}>
        <div className="form-pair">
          <BoundField path="start.advisor" />
          <BoundField path="start.analyst" />
        </div>
        <div className="form-pair">
          <BoundField path="start.commissioner" />
          <BoundField path="start.portfolio_holder" />
        </div>
      </FormSection>
      <FormSection title={t('start-ethics')} lead={t('ethics-lead')}>
        <EthicsQuestions paths={ethics?.beforeStart ?? []} />
        <EthicsOutcome />
      </FormSection>
    </StepPage>
  );
}
