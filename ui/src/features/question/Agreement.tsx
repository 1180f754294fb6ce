/** The als-dan-afspraak of a question: what is done at which outcome, and at all others; or why there is none. */
import { useRef, useState } from 'react';

import { BoundField } from '../../app/fields/BoundField';
import { Unless } from '../../app/form/Unless';
import { useWords } from '../../app/words';
import { Button, IconButton } from '../../kit';
import { act, useDossier, useSnapshot } from '../../state/dossier';
import { goToField, useScreen } from '../../state/screen';
import { Tips } from './Tips';

/** So many outcomes are asked; the others are the advisor's choice. */
const asked = 2;

interface Props {
  path: string;
  place: number;
}

export function Agreement({ path, place }: Props) {
  const { t } = useWords();
  const field = (name: string) => `${path}.${name}`;
  return (
    <div className="question-agreement">
      <h4>{t('question-agreement')}</h4>
      <p className="muted">{t('question-agreement-lead')}</p>
      <Unless reason={field('commitments_skipped')} skip={t('question-skip')} skipNot={t('question-skip-not')}>
        <Outcomes path={path} place={place} />
        <BoundField path={field('otherwise')} rows={2} />
        <Tips place={place} names={['question-otherwise']} />
      </Unless>
    </div>
  );
}

function Outcomes({ path, place }: Props) {
  const { t } = useWords();
  const isReadOnly = useSnapshot()?.readOnly != null;
  const { shown, free, add, remove } = useOutcomes(path, place);
  const box = useRef<HTMLDivElement>(null);
  const removeOne = async (outcome: number) => {
    if (await remove(outcome)) box.current?.querySelector<HTMLElement>('[data-act="add"]')?.focus();
  };
  return (
    <div ref={box} className="outcomes">
      {shown.map((outcome) => {
        const name = t('question-branch', { number: String(outcome) });
        return (
          <div key={outcome} className="outcome" role="group" aria-label={name}>
            <div className="field-row form-pair">
              <BoundField path={`${path}.if_${outcome}`} rows={2} />
              <BoundField path={`${path}.then_${outcome}`} rows={2} />
            </div>
            {asked < outcome && !isReadOnly && <IconButton small icon="trash" label={t('question-remove', { what: name })} onPress={() => void removeOne(outcome)} />}
          </div>
        );
      })}
      {free !== undefined && !isReadOnly && (
        <Button look="subtle" icon="plus" data-act="add" onPress={() => add(free)}>
          {t('question-branch-add')}
        </Button>
      )}
    </div>
  );
}

/** Which outcomes stand there: those that are asked, those that say something, and what was just added or gone to. */
function useOutcomes(path: string, place: number) {
  const fields = useDossier((open) => open.snapshot?.fields);
  const here = useScreen((screen) => screen.field);
  const [added, setAdded] = useState<readonly number[]>([]);
  const value = (name: string, outcome: number) => fields?.[`${path}.${name}_${outcome}`]?.value ?? '';
  const isHere = (outcome: number) => here === `${path}.if_${outcome}` || here === `${path}.then_${outcome}`;
  const isFilled = (outcome: number) => value('if', outcome) !== '' || value('then', outcome) !== '';
  const all = [1, 2, 3, 4, 5].filter((outcome) => fields?.[`${path}.if_${outcome}`]);
  const shown = all.filter((outcome) => outcome <= asked || isFilled(outcome) || added.includes(outcome) || isHere(outcome));
  return {
    shown,
    free: all.find((outcome) => !shown.includes(outcome)),
    add: (outcome: number) => {
      setAdded([...added, outcome]);
      goToField(`${path}.if_${outcome}`);
    },
    remove: async (outcome: number) => {
      const isDone = !isFilled(outcome) || (await act('remove_outcome', { place, outcome })) !== null;
      if (!isDone) return false;
      setAdded(added.filter((one) => one !== outcome));
      if (isHere(outcome)) useScreen.setState({ field: null });
      return true;
    },
  };
}
