/** "Tabellen combineren": what is to be made, how it will look, its name and why. */
import './Combine.css';
import { useEffect, useRef, useState } from 'react';

import type { Snapshot, Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Alert, Button, Choice, Dialog, Progress, TextArea, TextField } from '../../../kit';
import { tell } from '../../../state/notices';
import { whole } from '../letters';
import { useLongAct } from '../useLongAct';
import { AppendForm } from './AppendForm';
import { ComputeForm } from './ComputeForm';
import { GroupForm } from './GroupForm';
import { JoinForm } from './JoinForm';
import { columnName, tableName } from './proposals';
import { SelectForm } from './SelectForm';
import { kinds, missing, needsTwo, starts, type Kind, type Step, type Steps } from './steps';
import { TrialView } from './TrialView';

interface StepFormProps {
  kind: Kind;
  steps: Steps;
  sources: readonly Source[];
  onChange: (steps: Steps) => void;
}

function StepForm({ kind, steps, sources, onChange }: StepFormProps) {
  const props = <K extends Kind>(own: K) => ({ sources, step: steps[own], onChange: (step: Step<K>) => onChange({ ...steps, [own]: step }) });
  switch (kind) {
    case 'append':
      return <AppendForm {...props('append')} />;
    case 'join':
      return <JoinForm {...props('join')} />;
    case 'compute':
      return <ComputeForm {...props('compute')} />;
    case 'select':
      return <SelectForm {...props('select')} />;
    case 'group':
      return <GroupForm {...props('group')} />;
  }
}

/** The tables that can be combined: what counts now, those that are no part of another one first. */
const usable = ({ sources }: Snapshot) =>
  sources.filter((source) => source.supersededBy === null && !source.isSetAside).toSorted((one, other) => Number(one.partOf.length > 0) - Number(other.partOf.length > 0));

export function CombineDialog({ snapshot, onClose, onMade }: { snapshot: Snapshot; onClose: () => void; onMade: (id: string) => void }) {
  const words = useWords();
  const { t } = words;
  const [sources] = useState(() => usable(snapshot));
  const [kind, setKind] = useState<Kind | null>(null);
  const [steps, setSteps] = useState<Steps>(() => {
    const first = starts(sources, { label: t('combine-label-proposal'), rows: t('combine-rows-column') });
    return { ...first, compute: { ...first.compute, column: columnName(first.compute.formula, words) } };
  });
  // Null until something was typed; until then the proposal stands there.
  const [ownName, setOwnName] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const [isAsked, setAsked] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const { isBusy, progress, failure, setFailure, run, stop } = useLongAct('combine');

  const step = kind && steps[kind];
  const isTooFew = kind !== null && needsTwo(kind) && sources.length < 2;
  const todo = step === null ? 'combine-todo-kind' : isTooFew ? 'combine-too-few' : missing(step);
  const name = ownName ?? (step && todo === null ? tableName(step, snapshot.sources, words) : '');
  const wrong = (place: string) => (failure?.place === place ? [failure.text, failure.remedy].filter(Boolean).join(' ') : null);
  const isAtField = failure?.place === 'name' || failure?.place === 'why';

  useEffect(() => {
    if (isAtField) body.current?.querySelector<HTMLElement>('.combine-naming [data-invalid] :is(input, textarea)')?.focus();
  }, [isAtField, failure]);

  async function make() {
    setAsked(true);
    if (!step || todo !== null) return;
    const known = new Set(snapshot.sources.map(({ id }) => id));
    const after = await run({ request: { step, name, why } });
    const made = after?.sources.find(({ id }) => !known.has(id));
    if (!made) return;
    tell({ tone: 'done', text: t('combine-made', { name: made.name }) });
    onMade(made.id);
  }

  const forget = (place: string) => failure?.place === place && setFailure(null);
  return (
    <Dialog
      width="full"
      title={t('combine-title')}
      isOpen
      onClose={() => (isBusy ? stop() : onClose())}
      actions={
        isBusy ? (
          <Progress label={t('combine-making')} done={progress?.done ?? 0} total={progress?.total ?? null} counts={t('import-rows-done', { rows: whole(progress?.done ?? 0) })} onCancel={stop} />
        ) : (
          <>
            <Button onPress={onClose}>{t('kit-cancel')}</Button>
            <Button look="primary" onPress={() => void make()}>
              {t('combine-make')}
            </Button>
          </>
        )
      }
    >
      <div className="combine" ref={body}>
        <Choice
          label={t('combine-what')}
          hint={t('combine-what-hint')}
          value={kind}
          onChange={(value) => {
            setKind(kinds.find((one) => one === value) ?? null);
            setAsked(false);
            setFailure(null);
          }}
          options={kinds.map((one) => ({ value: one, label: t(`combine-kind-${one}`), consequence: t(`combine-kind-what-${one}`) }))}
        />
        {isAsked && todo !== null && (
          <Alert live tone="warning" title={t('combine-not-yet')}>
            {t(todo)}
          </Alert>
        )}
        {kind && isTooFew && <Alert title={t('combine-too-few')}>{t('combine-too-few-remedy')}</Alert>}
        {kind && step && !isTooFew && (
          <div className="combine-room">
            <div className="combine-form">
              <StepForm kind={kind} steps={steps} sources={sources} onChange={setSteps} />
              <div className="combine-naming">
                <TextField
                  label={t('combine-name')}
                  hint={t('combine-name-hint')}
                  value={name}
                  error={wrong('name')}
                  onChange={(text) => {
                    setOwnName(text);
                    forget('name');
                  }}
                />
                <TextArea
                  label={t('combine-why')}
                  hint={t('combine-why-hint')}
                  rows={2}
                  value={why}
                  error={wrong('why')}
                  onChange={(text) => {
                    setWhy(text);
                    forget('why');
                  }}
                />
              </div>
              {failure && !isAtField && (
                <Alert live tone={failure.kind === 'bug' ? 'error' : 'warning'} title={failure.text}>
                  {failure.remedy}
                </Alert>
              )}
            </div>
            <TrialView step={step} missing={todo === null ? null : t(todo)} onChange={(next) => setSteps({ ...steps, [next.kind]: next })} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
