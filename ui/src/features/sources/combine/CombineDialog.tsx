/** "Tabellen combineren": what is to be made, how it will look, its name and why. */
import './Combine.css';
import { useEffect, useRef, useState } from 'react';

import type { Snapshot, Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Alert, Button, Choice, Dialog, Progress } from '../../../kit';
import { tell } from '../../../state/notices';
import { whole } from '../letters';
import { useLongAct } from '../useLongAct';
import { AppendForm } from './AppendForm';
import { Complaints } from './Complaints';
import { ComputeForm } from './ComputeForm';
import { GroupForm } from './GroupForm';
import { JoinForm } from './JoinForm';
import { Naming } from './Naming';
import { columnName, tableName } from './proposals';
import { SelectForm } from './SelectForm';
import { kinds, missing, namingTodo, needsTwo, starts, type Kind, type Step, type Steps } from './steps';
import { TrialView } from './TrialView';
import { useTrial, type Tried } from './useTrial';

interface StepFormProps {
  kind: Kind;
  steps: Steps;
  sources: readonly Source[];
  tried: Tried;
  wrong: (todo: string) => string | null;
  onChange: (steps: Steps) => void;
}

function StepForm({ kind, steps, sources, tried, wrong, onChange }: StepFormProps) {
  const props = <K extends Kind>(own: K) => ({ sources, wrong, step: steps[own], onChange: (step: Step<K>) => onChange({ ...steps, [own]: step }) });
  switch (kind) {
    case 'append':
      return <AppendForm {...props('append')} />;
    case 'join':
      return <JoinForm {...props('join')} />;
    case 'compute':
      return <ComputeForm {...props('compute')} tried={tried} />;
    case 'select':
      return <SelectForm {...props('select')} />;
    case 'group':
      return <GroupForm {...props('group')} />;
  }
}

/** The tables that can be combined: what counts now, those that are no part of another one first. */
const usable = ({ sources }: Snapshot) =>
  sources.filter((source) => source.supersededBy === null && !source.isSetAside).toSorted((one, other) => Number(one.partOf.length > 0) - Number(other.partOf.length > 0));

/** Focus goes to the first control in it. */
const focusIn = (place: Element | null | undefined) => place?.querySelector<HTMLElement>('input, textarea, button')?.focus();

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
  // Only what was open when she asked for the table is complained about, for as long as it is open.
  const [asked, setAsked] = useState<{ keys: readonly string[]; times: number }>({ keys: [], times: 0 });
  const body = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const { isBusy, progress, failure, setFailure, run, stop } = useLongAct('combine');

  const step = kind && steps[kind];
  const isTooFew = kind !== null && needsTwo(kind) && sources.length < 2;
  const todo = step === null ? ['combine-todo-kind'] : isTooFew ? ['combine-too-few'] : missing(step);
  const isReady = todo.length === 0;
  const tried = useTrial(isReady ? step : null);
  const name = ownName ?? (step && isReady ? tableName(step, snapshot.sources, words) : '');
  // A name is proposed by itself once the choices are made.
  const naming = step === null || isTooFew ? [] : namingTodo({ name: ownName === null && !isReady ? null : name, why }, snapshot.sources);
  const all = [...todo, ...naming];
  const short = (key: string) => t(key, { name });
  const sentence = (key: string) => [short(key), words.maybe(`${key}-remedy`)].filter(Boolean).join(' ');
  const complaints = asked.keys.filter((key) => all.includes(key));
  const refusal = (place: string) => (failure?.place === place ? [failure.text, failure.remedy].filter(Boolean).join(' ') : null);
  const complaint = (...keys: string[]) => complaints.filter((key) => keys.includes(key)).map(sentence)[0] ?? null;
  const wrongName = complaint('combine-needs-name', 'combine-name-of-other') ?? refusal('name');
  const wrongWhy = complaint('combine-needs-why') ?? refusal('why');
  const isAtField = failure?.place === 'name' || failure?.place === 'why';
  const isOnlyNaming = complaints.length === 1 && naming.includes(complaints[0] ?? '');

  useEffect(() => {
    if (isAtField || isOnlyNaming) focusIn(body.current?.querySelector('.combine-naming [data-invalid]'));
    else summary.current?.focus();
    // Not when fewer complaints are left while she mends them.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isAtField, failure, asked.times]);

  /** A complaint stands at its field and begins the same there; where a form has no such field, its first one is meant. */
  function goTo(text: string) {
    const at = [...(body.current?.querySelectorAll('.field-error') ?? [])].find(({ textContent }) => textContent.startsWith(text));
    focusIn(at?.closest('[data-invalid]') ?? body.current?.querySelector('.combine-form') ?? body.current);
  }

  async function make() {
    setAsked(({ times }) => ({ keys: all, times: times + 1 }));
    if (!step || all.length > 0) return;
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
            setAsked({ keys: [], times: 0 });
            setFailure(null);
          }}
          options={kinds.map((one) => ({ value: one, label: t(`combine-kind-${one}`), consequence: t(`combine-kind-what-${one}`) }))}
        />
        {complaints.length > 0 && !isOnlyNaming && <Complaints ref={summary} texts={complaints.map(short)} onGo={goTo} />}
        {kind && isTooFew && <Alert title={t('combine-too-few')}>{t('combine-too-few-remedy')}</Alert>}
        {kind && step && !isTooFew && (
          <div className="combine-room">
            <div className="combine-form">
              <StepForm kind={kind} steps={steps} sources={sources} tried={tried} wrong={complaint} onChange={setSteps} />
              <Naming
                name={name}
                why={why}
                wrongName={wrongName}
                wrongWhy={wrongWhy}
                onName={(text) => {
                  setOwnName(text);
                  forget('name');
                }}
                onWhy={(text) => {
                  setWhy(text);
                  forget('why');
                }}
              />
              {failure && !isAtField && (
                <Alert live tone={failure.kind === 'bug' ? 'error' : 'warning'} title={failure.text}>
                  {failure.remedy}
                </Alert>
              )}
            </div>
            <TrialView step={step} tried={tried} missing={todo[0] === undefined ? null : t(todo[0])} onChange={(next) => setSteps({ ...steps, [next.kind]: next })} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
