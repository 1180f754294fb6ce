/** The same answers for other tables: a quiet offer at the end of a card, and the dialog that says which answers and which tables. */
import './combine/Combine.css';
import { useState } from 'react';

import type { Snapshot, Source } from '../../api/wire';
import { useWords } from '../../app/words';
import { Button, Dialog } from '../../kit';
import { act } from '../../state/dossier';
import { tell } from '../../state/notices';
import { Ticks } from './combine/parts';
import { answersOf, hasSameColumns, isAlike, lacking } from './copying';
import { focusCard } from './focusCard';

interface Props {
  source: Source;
  snapshot: Snapshot;
}

function CopyDialog({ source, snapshot: { fields, sources }, others, onClose }: Props & { others: readonly Source[]; onClose: () => void }) {
  const { t } = useWords();
  const offered = answersOf(fields, source);
  const alike = others.filter((other) => isAlike(source, other, sources));
  // Of another kind of table nothing is taken to be the same until somebody says so.
  const isOneKind = alike.every((other) => hasSameColumns(source, other));
  const [answers, setAnswers] = useState<readonly string[]>(() => (isOneKind ? offered.map(({ name }) => name) : []));
  const [chosen, setChosen] = useState<readonly string[]>(() => alike.map(({ id }) => id));
  const [isAsked, setAsked] = useState(false);
  async function copy() {
    setAsked(true);
    if (chosen.length === 0 || answers.length === 0) return;
    const after = await act('copy_card', { dataset: source.id, to: [...chosen], answers: [...answers] });
    if (!after) return;
    tell({ tone: 'done', text: t('sources-copy-done', { count: chosen.length }) });
    onClose();
    // The offer goes when nothing is left to copy, and the button with it.
    focusCard(source.id);
  }
  return (
    <Dialog
      isOpen
      title={t('sources-copy-title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('kit-cancel')}</Button>
          <Button look="primary" onPress={() => void copy()}>
            {t('sources-copy-do')}
          </Button>
        </>
      }
    >
      <p>{t('sources-copy-what')}</p>
      <p className="muted">{t('sources-copy-not')}</p>
      <div className="copy-to">
        <Ticks
          label={t('sources-copy-answers')}
          error={isAsked && answers.length === 0 ? t('sources-copy-no-answer') : null}
          options={offered.map(({ name, text }) => ({ value: name, label: t(`field-sources-${name}-label`), hint: text }))}
          chosen={answers}
          onChange={setAnswers}
        />
        <Ticks
          label={t('sources-copy-to')}
          error={isAsked && chosen.length === 0 ? t('sources-copy-none') : null}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={chosen}
          onChange={setChosen}
        />
      </div>
    </Dialog>
  );
}

export function CopyCard({ source, snapshot }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const others = lacking(source, snapshot);
  if (others.length === 0) return null;
  return (
    <div className="copy-card">
      <p className="muted">{t('sources-copy-offer', { count: others.length })}</p>
      <Button small icon="copy" onPress={() => setOpen(true)}>
        {t('sources-copy-open')}
      </Button>
      {isOpen && <CopyDialog source={source} snapshot={snapshot} others={others} onClose={() => setOpen(false)} />}
    </div>
  );
}
