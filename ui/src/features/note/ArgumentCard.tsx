/** An argument: its head sentence, its explanation, how strong it is and what it leans on. */
import { useId, useState } from 'react';

import { BoundField } from '../../app/fields/BoundField';
import { useWords } from '../../app/words';
import type { Argument, Label, Snapshot } from '../../api/wire';
import { Button, Checkbox, Evidence, LinkButton } from '../../kit';
import { act } from '../../state/dossier';
import { openStep } from '../../state/screen';
import { RichField } from './RichField';
import { RowMenu } from './RowMenu';

interface Props {
  snapshot: Snapshot;
  argument: Argument;
  among: readonly string[];
}

export function ArgumentCard({ snapshot, argument, among }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const { path, number, label, words, limit, findings } = argument;
  const what = t('step-note-argument', { number });
  return (
    <article className="arg" aria-label={what} id={anchor(path)}>
      <span className="n">{number}</span>
      <div className="box">
        <div className="arg-head">
          <RichField path={`${path}.head`} label={t('step-note-argument-head', { number })} look="head" placeholder={t('step-note-argument-head-empty')} />
          <RowMenu path={path} what={what} among={among} />
        </div>
        <RichField path={`${path}.text`} label={t('step-note-argument-text', { number })} placeholder={t('step-note-argument-text-empty')} />
        <div className="meta">
          <Strength label={label} />
          <Button small look="subtle" aria-expanded={isOpen} aria-controls={panel} onPress={() => setOpen(!isOpen)}>
            {t('step-note-leans-on', { count: findings.length })}
          </Button>
          <span className={words > limit ? 'too-long' : 'muted'}>{t('step-note-words', { words: String(words), limit: String(limit) })}</span>
        </div>
        <div id={panel} hidden={!isOpen}>
          {isOpen && <Evidences snapshot={snapshot} argument={argument} />}
        </div>
      </div>
    </article>
  );
}

export const anchor = (path: string): string => `note-${path.replaceAll(/[^a-z0-9]+/gi, '-')}`;

export function Strength({ label }: { label: Label }) {
  return <Evidence strength={Math.min(4, Math.max(0, label.bars)) as 0 | 1 | 2 | 3 | 4}>{label.text}</Evidence>;
}

/** Which findings carry the argument, and a label by hand: lower than the rule gives, or a value judgement. */
function Evidences({ snapshot, argument }: { snapshot: Snapshot; argument: Argument }) {
  const { t } = useWords();
  const findings = snapshot.findings.filter((finding) => finding.question !== null);
  const isReadOnly = snapshot.readOnly !== null;
  return (
    <div className="evidences">
      <p className="muted">{argument.label.why}</p>
      <fieldset>
        <legend>{t('step-note-findings')}</legend>
        {findings.length === 0 && <LinkButton onPress={() => openStep('describe')}>{t('step-note-no-findings-go')}</LinkButton>}
        {findings.map((finding) => (
          <Checkbox
            key={finding.name}
            isSelected={argument.findings.includes(finding.name)}
            isDisabled={isReadOnly}
            onChange={(linked) => void act('link_finding', { argument: argument.path, finding: finding.name, linked: linked ? 'yes' : 'no' })}
          >
            {finding.name} · {finding.sentence}
          </Checkbox>
        ))}
      </fieldset>
      <BoundField path={`${argument.path}.label`} />
    </div>
  );
}
