/** Start: what the dossier is about, who works on it, and whether one may begin. */
import { EthicsOutcome } from '../../app/ethics/EthicsOutcome';
import { EthicsQuestions } from '../../app/ethics/EthicsQuestions';
import { BoundField } from '../../app/fields/BoundField';
import { Contents } from '../../app/form/Contents';
import { FormSection } from '../../app/form/FormSection';
import { StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import { useSnapshot } from '../../state/dossier';
import { TrackChoice } from './TrackChoice';

export function Start() {
  const { t } = useWords();
  const ethics = useSnapshot()?.ethics;
  return (
    <StepPage step="start" lead={t('start-lead')}>
      <Contents
        step="start"
        parts={[
          { name: 'what', title: t('start-part-what'), fields: ['start.name', 'start.societal_issue', 'start.municipality'] },
          { name: 'note', title: t('start-part-note'), fields: ['start.note_kind', 'start.meeting_date', 'start.case_number'] },
          { name: 'who', title: t('start-part-who'), fields: ['start.advisor', 'start.analyst', 'start.commissioner', 'start.portfolio_holder'] },
          { name: 'track', title: t('start-part-track'), fields: ['start.track'] },
          { name: 'ethics', title: t('start-part-ethics'), fields: ethics?.beforeStart ?? [] },
        ]}
      />
      <FormSection name="what" title={t('start-what')}>
        <BoundField path="start.name" />
        <BoundField path="start.societal_issue" />
        <BoundField path="start.municipality" />
      </FormSection>
      <FormSection name="note" title={t('start-note')}>
        <BoundField path="start.note_kind" layout="cards" />
        <div className="field-row form-pair">
          <BoundField path="start.meeting_date" />
          <BoundField path="start.case_number" />
        </div>
      </FormSection>
      <FormSection name="who" title={t('start-who')}>
        <div className="field-row form-pair">
          <BoundField path="start.advisor" />
          <BoundField path="start.analyst" />
        </div>
        <div className="field-row form-pair">
          <BoundField path="start.commissioner" />
          <BoundField path="start.portfolio_holder" />
        </div>
      </FormSection>
      <TrackChoice />
      <FormSection name="ethics" title={t('start-ethics')} lead={t('ethics-lead')}>
        <EthicsQuestions paths={ethics?.beforeStart ?? []} />
        <EthicsOutcome />
      </FormSection>
    </StepPage>
  );
}
