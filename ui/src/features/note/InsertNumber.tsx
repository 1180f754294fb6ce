/** "Getal invoegen": a number that a finding holds, or one that somebody states with its origin. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { Finding, Measure, Snapshot } from '../../api/wire';
import { Button, Choice, Dialog, EmptyState, Segmented, Select, TextField } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { openStep } from '../../state/screen';
import { stopInserting, useEditors } from './editors';
import { isDutchNumber, pieces, shown, statedRaw } from './richText';

export function InsertNumber() {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const inserting = useEditors((editors) => editors.inserting);
  const editor = useEditors((editors) => (editors.inserting ? editors.byPath[editors.inserting.path] : undefined));
  if (!snapshot || !inserting || !editor) return null;
  const put = (raw: string) => {
    stopInserting();
    // The dialog gives focus back first; then the text takes it, with the caret after the number.
    setTimeout(() => editor.insert(raw, inserting.instead ?? undefined));
  };
  return (
    <Dialog title={t('step-note-insert')} width="wide" isOpen onClose={stopInserting}>
      <p className="muted">{t('step-note-insert-in', { place: editor.label })}</p>
      <Ways snapshot={snapshot} number={inserting.number} unit={inserting.unit} onPut={put} />
    </Dialog>
  );
}

interface WaysProps {
  snapshot: Snapshot;
  number: string;
  unit: string;
  onPut: (raw: string) => void;
}

function Ways({ snapshot, number, unit, onPut }: WaysProps) {
  const { t } = useWords();
  // What was computed for a question may be in a note; a verkenning may not.
  const findings = snapshot.findings.filter((finding) => finding.question !== null);
  const [way, setWay] = useState(number !== '' || findings.length === 0 ? 'stated' : 'finding');
  return (
    <>
      <div className="insert-ways">
        <Segmented
          label={t('step-note-insert-way')}
          options={[
            { value: 'finding', label: t('step-note-insert-finding') },
            { value: 'stated', label: t('step-note-insert-stated') },
          ]}
          value={way}
          onChange={setWay}
        />
      </div>
      {way === 'finding' ? <FromFinding findings={findings} onPut={onPut} /> : <Stated number={number} unit={unit} onPut={onPut} />}
    </>
  );
}

function FromFinding({ findings, onPut }: { findings: readonly Finding[]; onPut: (raw: string) => void }) {
  const { t } = useWords();
  const [name, setName] = useState(findings[0]?.name ?? '');
  const finding = findings.find((one) => one.name === name) ?? findings[0];
  if (!finding) {
    return (
      <EmptyState icon="hash" title={t('step-note-no-findings')} action={<Button onPress={() => openStep('describe')}>{t('step-note-no-findings-go')}</Button>}>
        {t('step-note-no-findings-why')}
      </EmptyState>
    );
  }
  return (
    <>
      <Select
        label={t('step-note-which-finding')}
        options={findings.map((one) => ({ value: one.name, label: `${one.name} · ${one.sentence}` }))}
        value={finding.name}
        onChange={setName}
      />
      <ul className="measures" aria-label={t('step-note-which-number')}>
        {finding.measures.map((measure) => (
          <li key={measure.place}>
            <MeasureButton measure={measure} onPut={onPut} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MeasureButton({ measure, onPut }: { measure: Measure; onPut: (raw: string) => void }) {
  const { t } = useWords();
  const { group, period, part, text, interval, reference } = measure;
  const about = [group, period].filter(Boolean).join(', ') || t(`step-note-part-${part}`);
  const kind = part === 'level' ? null : t(`step-note-part-${part}`);
  if (reference === null) {
    return (
      <span className="measure withheld">
        <span>{about}</span>
        <span className="muted">{text}</span>
      </span>
    );
  }
  return (
    <Button look="secondary" onPress={() => onPut(reference)}>
      <span className="measure">
        <span>
          {about}
          {kind && kind !== about && <small>{kind}</small>}
        </span>
        <span>
          <b className="num">{text}</b>
          {interval && <small>{t('step-note-between', { interval })}</small>}
        </span>
      </span>
    </Button>
  );
}

const units = ['', '€', '%'] as const;

function Stated({ number: given, unit: givenUnit, onPut }: { number: string; unit: string; onPut: (raw: string) => void }) {
  const { t } = useWords();
  const isKnown = (units as readonly string[]).includes(givenUnit);
  const [number, setNumber] = useState(given);
  const [unit, setUnit] = useState(isKnown ? givenUnit || 'none' : 'other');
  const [own, setOwn] = useState(isKnown ? '' : givenUnit);
  const [basis, setBasis] = useState('');
  const [isAsked, setAsked] = useState(false);
  const chosen = unit === 'none' ? '' : unit === 'other' ? own : unit;
  const raw = statedRaw(number.replace(/^€\s*/, ''), chosen, basis);
  const isComplete = isDutchNumber(number) && basis.trim() !== '' && (unit !== 'other' || own.trim() !== '');
  const [piece] = pieces(raw);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isComplete) onPut(raw);
      }}
    >
      <div className="field-row">
        <TextField
          autoFocus
          label={t('step-note-stated-number')}
          inputMode="decimal"
          value={number}
          onChange={setNumber}
          error={isAsked && !isDutchNumber(number) ? t('step-note-stated-number-missing') : null}
        />
        {unit === 'other' && (
          <TextField label={t('step-note-stated-own')} value={own} onChange={setOwn} error={isAsked && !own.trim() ? t('step-note-stated-own-missing') : null} />
        )}
      </div>
      <Choice
        label={t('step-note-stated-unit')}
        layout="row"
        value={unit}
        onChange={setUnit}
        options={[
          { value: 'none', label: t('step-note-unit-none') },
          { value: '€', label: t('step-note-unit-euro') },
          { value: '%', label: t('step-note-unit-percent') },
          { value: 'other', label: t('step-note-unit-other') },
        ]}
      />
      <TextField
        label={t('step-note-stated-basis')}
        hint={t('step-note-stated-basis-hint')}
        value={basis}
        onChange={setBasis}
        error={isAsked && !basis.trim() ? t('step-note-stated-basis-missing') : null}
      />
      <div className="insert-foot">
        {isComplete && piece && (
          <p>
            {t('step-note-stated-shown')} <span className="live stated">{shown(piece)}</span>
          </p>
        )}
        <Button type="submit" look="primary">
          {t('step-note-insert')}
        </Button>
      </div>
    </form>
  );
}
