/**
 * The vertaalzin: left how the advisor says the question, right how the analyst reads it. Both come
 * from the same choices, so a gap on one side shows on the other.
 */
import './TwoReadings.css';
import { useEffect, useRef, useState, type RefObject } from 'react';

import { spaceBefore } from '../../app/sentence';
import { useWords } from '../../app/words';
import type { Question, Slot } from '../../api/wire';
import { Alert, Button, Icon } from '../../kit';
import { useField } from '../../state/dossier';
import { useFailures } from '../../state/failures';
import { useScreen } from '../../state/screen';
import { SlotButton } from './SlotButton';
import { Tips } from './Tips';

export function TwoReadings({ question }: { question: Question }) {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { sentence, reading, slots } = question;
  const own = useField(`${question.path}.words`)?.value.trim() ?? '';
  const said = useFailures((failures) => slots.map((slot) => failures.atField[slot.path]).find(Boolean));
  useSlotGoal(box, slots);

  const focusOn = (name: string) => box.current?.querySelector<HTMLElement>(`[data-slot-name="${name}"]`)?.focus();
  // Focus would else fall back on the "Kies" of a hint that is gone by then.
  const close = (name: string) => {
    setOpen(null);
    requestAnimationFrame(() => focusOn(name));
  };
  const button = (slot: Slot, text: string, isOpen: boolean, isUnset = false) => (
    <SlotButton
      slot={slot}
      slots={slots}
      text={text}
      isGap={isOpen}
      isUnset={isUnset}
      isOpen={open === slot.name}
      onOpen={() => setOpen(slot.name)}
      onOther={setOpen}
      onClose={() => close(slot.name)}
    />
  );
  const bySlot = (name: string | null) => slots.find((slot) => slot.name === name);
  const apart = slots.filter((slot) => !sentence.some((part) => part.slot === slot.name));
  const next = slots.find((slot) => slot.hint !== null);
  return (
    <div ref={box} className="readings">
      <div className="readings-say">
        <h4>{t('question-advisor-reads')}</h4>
        {own !== '' && (
          <div className="readings-own">
            <p className="muted">{t('question-own-words')}</p>
            <blockquote>{own}</blockquote>
            <p className="muted">{t('question-from-choices')}</p>
          </div>
        )}
        <p className="sentence">
          {sentence.map((part, index) => {
            const slot = bySlot(part.slot);
            const key = part.slot ?? `${index}-${part.text}`;
            return (
              <span key={key}>
                {spaceBefore(part.text, index)}
                {slot ? button(slot, part.text, part.isOpen, part.isUnset) : part.text}
              </span>
            );
          })}
        </p>
        <Tips place={question.number} names={['question-differs']} />
        {apart.length > 0 && (
          <ul className="readings-apart">
            {apart.map((slot) => {
              const chosen = slot.choices.find((choice) => choice.value === slot.value)?.label ?? slot.value;
              const isGap = slot.hint !== null;
              return (
                <li key={slot.name}>
                  <span className="muted">{slot.label}</span> {button(slot, chosen || t('question-choose'), isGap)}
                </li>
              );
            })}
          </ul>
        )}
        {said && (
          <Alert tone="error" live>
            {said}
          </Alert>
        )}
        {next && (
          <Alert
            tone="warning"
            title={next.label}
            actions={
              <Button small onPress={() => setOpen(next.name)} aria-label={t('question-choose-slot', { label: next.label })}>
                {t('question-choose')}
              </Button>
            }
          >
            {next.hint}
          </Alert>
        )}
      </div>
      <div className="readings-read">
        <h4>{t('question-analyst-reads')}</h4>
        <dl>
          {reading.map((row) => (
            <div key={row.term}>
              <dt>{row.term}</dt>
              <dd className={row.isOpen ? 'gap' : ''}>
                {row.isOpen && <Icon name="warning" size="small" />}
                {row.text}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

/** A link to a choice of the sentence, such as from the open points, puts focus on its button. */
function useSlotGoal(box: RefObject<HTMLDivElement | null>, slots: readonly Slot[]) {
  const goal = useScreen((screen) => screen.goal);
  const name = slots.find((slot) => slot.path === goal)?.name;
  useEffect(() => {
    const button = name && box.current?.querySelector<HTMLElement>(`[data-slot-name="${name}"]`);
    if (!button) return;
    useScreen.setState({ goal: null });
    button.focus();
    button.scrollIntoView({ block: 'center' });
  }, [box, name]);
}
