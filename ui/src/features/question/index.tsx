/** Vraag: what is going on, what the board must decide, and the questions that data can answer. */
import { BoundField } from '../../app/fields/BoundField';
import { Contents } from '../../app/form/Contents';
import { FormSection } from '../../app/form/FormSection';
import { RowList } from '../../app/form/RowList';
import { StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import { EmptyState } from '../../kit';
import { QuestionCard, QuestionState } from './QuestionCard';

export function Question() {
  const { t } = useWords();
  return (
    <StepPage step="question" lead={t('question-lead')}>
      <Contents
        step="question"
        parts={[
          { name: 'why', title: t('question-part-why'), fields: ['question.trigger', 'question.problem_hypothesis', 'question.affected', 'question.since', 'question.size', 'question.size_basis'] },
          { name: 'causes', title: t('question-part-causes'), fields: ['causes[', 'stakeholders['] },
          { name: 'policy', title: t('question-part-policy'), fields: ['question.present_policy', 'question.do_nothing', 'question.policy_question'] },
          { name: 'research', title: t('question-part-research'), fields: ['questions['] },
        ]}
      />
      <FormSection name="why" title={t('question-why')}>
        <BoundField path="question.trigger" />
        <BoundField path="question.problem_hypothesis" />
      </FormSection>
      <FormSection title={t('question-whom')}>
        <div className="field-row form-pair">
          <BoundField path="question.affected" />
          <BoundField path="question.since" />
        </div>
        <div className="field-row form-pair">
          <BoundField path="question.size" />
          <BoundField path="question.size_basis" rows={2} />
        </div>
      </FormSection>
      <FormSection name="causes" title={t('question-causes')} lead={t('question-causes-lead')}>
        <RowList
          list="causes"
          name={(place) => t('question-cause', { number: String(place) })}
          add={t('question-causes-add')}
          none={<p className="row-none">{t('question-causes-none')}</p>}
          row={Cause}
        />
      </FormSection>
      <FormSection title={t('question-stakeholders')} lead={t('question-stakeholders-lead')}>
        <RowList
          list="stakeholders"
          name={(place) => t('question-stakeholder', { number: String(place) })}
          add={t('question-stakeholders-add')}
          none={<p className="row-none">{t('question-stakeholders-none')}</p>}
          row={Stakeholder}
        />
      </FormSection>
      <FormSection name="policy" title={t('question-now')}>
        <BoundField path="question.present_policy" />
        <BoundField path="question.do_nothing" />
      </FormSection>
      <FormSection title={t('question-policy')}>
        <BoundField path="question.policy_question" rows={2} />
      </FormSection>
      <FormSection name="research" title={t('question-research')} lead={t('question-research-lead')}>
        <RowList
          list="questions"
          look="open"
          name={(place) => t('question-research-title', { number: String(place) })}
          add={t('question-research-add')}
          none={
            <EmptyState title={t('question-research-none')}>
              {t('question-research-none-why')}
            </EmptyState>
          }
          beside={QuestionState}
          row={QuestionCard}
        />
      </FormSection>
    </StepPage>
  );
}

function Cause({ path }: { path: string }) {
  return (
    <div className="field-row form-pair wide-first">
      <BoundField path={`${path}.text`} rows={2} />
      <BoundField path={`${path}.basis`} rows={2} />
    </div>
  );
}

function Stakeholder({ path }: { path: string }) {
  return (
    <>
      <div className="field-row form-pair">
        <BoundField path={`${path}.name`} />
        <BoundField path={`${path}.size`} />
      </div>
      <BoundField path={`${path}.effect`} layout="row" />
    </>
  );
}
