/** Doel: what must be reached, and the measure by which that is followed. */
import './Goal.css';

import { BoundField } from '../../app/fields/BoundField';
import { Unless } from '../../app/form/Unless';
import { StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import { Button, EmptyState } from '../../kit';
import { act, useList, useSnapshot } from '../../state/dossier';
import { tell } from '../../state/notices';
import { openStep } from '../../state/screen';
import { GoalSentence } from './GoalSentence';

async function add() {
  const done = await act('add_item', { list: 'goals' });
  if (done) openStep('goal', 'goals[1].title');
}

export function Goal() {
  const { t } = useWords();
  const goals = useList('goals');
  const isReadOnly = useSnapshot()?.readOnly != null;
  return (
    <StepPage step="goal" lead={t('goal-lead')}>
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
        <OneGoal key={path} path={path} number={index + 1} isAlone={goals.length === 1} />
      ))}
    </StepPage>
  );
}

function OneGoal({ path, number, isAlone }: { path: string; number: number; isAlone: boolean }) {
  const { t } = useWords();
  const isReadOnly = useSnapshot()?.readOnly != null;
  const field = (name: string) => `${path}.${name}`;
  const title = t('goal-number', { number: String(number) });
  const remove = async () => {
    const done = await act('remove_item', { path });
    if (done) tell({ tone: 'done', text: t('goal-removed') });
  };
  return (
    <section className="goal" aria-label={title}>
      {!isAlone && <h2>{title}</h2>}
      <BoundField path={field('title')} />
      <h2>{t('goal-measure')}</h2>
      <Unless reason={field('not_measurable_because')} skip={t('goal-not-measurable')} skipNot={t('goal-measurable')}>
        <BoundField path={field('indicator')} />
        <div className="goal-way">
          <BoundField path={field('unit')} />
          <BoundField path={field('direction')} layout="row" />
        </div>
        <div className="goal-ends">
          <section aria-label={t('goal-from')}>
            <h3>{t('goal-from')}</h3>
            <BoundField path={field('baseline')} />
            <BoundField path={field('baseline_date')} />
            <BoundField path={field('baseline_basis')} rows={2} />
          </section>
          <section aria-label={t('goal-to')}>
            <h3>{t('goal-to')}</h3>
            <BoundField path={field('target')} />
            <BoundField path={field('target_date')} />
          </section>
        </div>
      </Unless>
      <GoalSentence path={path} />
      {!isReadOnly && (
        <Button look="subtle" icon="trash" onPress={() => void remove()}>
          {t('goal-remove')}
        </Button>
      )}
    </section>
  );
}
