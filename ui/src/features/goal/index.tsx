/** Doel: what must be reached, and the measure by which that is followed. */
import './Goal.css';

import { BoundField } from '../../app/fields/BoundField';
import { FormSection } from '../../app/form/FormSection';
import { Unless } from '../../app/form/Unless';
import { StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import { Button, EmptyState, Select } from '../../kit';
import { act, useField, useList, useSnapshot } from '../../state/dossier';
import { tell } from '../../state/notices';
import { openStep } from '../../state/screen';
import { GoalSentence } from './GoalSentence';
import { GoalTree } from './GoalTree';

async function add() {
  const done = await act('add_item', { list: 'goals' });
  if (done) openStep('goal', `goals[${done.lists['goals']?.length ?? 1}].title`);
}

export function Goal() {
  const { t } = useWords();
  const goals = useList('goals');
  const snapshot = useSnapshot();
  const isReadOnly = snapshot?.readOnly != null;
  // The short track follows one goal; more of them belong to a decision that weighs more.
  const hasTree = snapshot?.dossier.track === 'volledig' || goals.length > 1;
  return (
    <StepPage step="goal" lead={t(hasTree ? 'goal-lead-tree' : 'goal-lead')}>
      <GoalTree />
      {goals.length === 0 && (
        <EmptyState
          title={t('goal-none')}
          action={
            !isReadOnly && (
              <Button look="primary" icon="plus" onPress={() => void add()}>
                {t('goal-add')}
              </Button>
            )
          }
        >
          {t('goal-none-why')}
        </EmptyState>
      )}
      {goals.map((path, index) => (
        <OneGoal key={path} path={path} number={index + 1} isAlone={goals.length === 1} hasTree={hasTree} />
      ))}
      {goals.length > 0 && hasTree && !isReadOnly && (
        <div>
          <Button icon="plus" onPress={() => void add()}>
            {t('goal-add')}
          </Button>
        </div>
      )}
      <FormSection title={t('goal-values')} lead={t('goal-values-lead')}>
        <div className="field-row goal-values">
          <BoundField path="question.value_1" layout="stacked" />
          <BoundField path="question.value_2" layout="stacked" />
          <BoundField path="question.value_3" layout="stacked" />
        </div>
        <BoundField path="question.side_effects" rows={2} />
      </FormSection>
    </StepPage>
  );
}

function OneGoal({ path, number, isAlone, hasTree }: { path: string; number: number; isAlone: boolean; hasTree: boolean }) {
  const { t } = useWords();
  const isReadOnly = useSnapshot()?.readOnly != null;
  const field = (name: string) => `${path}.${name}`;
  const isObjective = useField(`${path}.level`)?.value === 'objective';
  const hasLevel = hasTree || !isObjective;
  const title = t('goal-number', { number: String(number) });
  const remove = async () => {
    const done = await act('remove_item', { path });
    if (done) tell({ tone: 'done', text: t('goal-removed') });
  };
  return (
    <section className="goal" aria-label={title}>
      {!isAlone && <h2>{title}</h2>}
      <BoundField path={field('title')} />
      {hasLevel && (
        <div className="goal-level">
          <BoundField path={field('level')} />
        </div>
      )}
      {hasTree && <Parent path={field('parent')} />}
      {isObjective && <Measure path={path} />}
      {!isReadOnly && (
        <Button look="subtle" icon="trash" onPress={() => void remove()}>
          {t('goal-remove')}
        </Button>
      )}
    </section>
  );
}

/** How a goal is followed; what the municipality does or delivers for it needs no measure of its own. */
function Measure({ path }: { path: string }) {
  const { t } = useWords();
  const field = (name: string) => `${path}.${name}`;
  return (
    <>
      <h2>{t('goal-measure')}</h2>
      <Unless reason={field('not_measurable_because')} skip={t('goal-not-measurable')} skipNot={t('goal-measurable')}>
        <BoundField path={field('indicator')} />
        <div className="goal-way">
          <BoundField path={field('unit')} />
          <BoundField path={field('direction')} layout="row" />
        </div>
        <div className="goal-ends">
          <div role="group" aria-label={t('goal-from')}>
            <h3>{t('goal-from')}</h3>
            <BoundField path={field('baseline')} />
            <BoundField path={field('baseline_date')} />
            <BoundField path={field('baseline_basis')} rows={2} />
          </div>
          <div role="group" aria-label={t('goal-to')}>
            <h3>{t('goal-to')}</h3>
            <BoundField path={field('target')} />
            <BoundField path={field('target_date')} />
          </div>
        </div>
      </Unless>
      <GoalSentence path={path} />
    </>
  );
}

/** The goal that this one contributes to; it may stand at the top. */
function Parent({ path }: { path: string }) {
  const { t } = useWords();
  const field = useField(path);
  const isReadOnly = useSnapshot()?.readOnly != null;
  if (!field || (field.choices ?? []).length === 0) return null;
  const options = [{ value: 'none', label: t('goal-parent-none') }, ...(field.choices ?? [])];
  return (
    <div data-bound={path}>
      <Select
        label={t('field-goals-parent-label')}
        options={options}
        value={field.value || 'none'}
        onChange={(value) => void act('set_field', { path, value: value === 'none' ? '' : value })}
        isDisabled={isReadOnly}
      />
    </div>
  );
}
