/** One choice of the sentence: a button that reads as part of it, and opens what there is to choose. */
import { useState, type FormEvent } from 'react';
import { DialogTrigger } from 'react-aria-components';

import { useWords } from '../../app/words';
import type { Slot } from '../../api/wire';
import { Bubble, Button, SentencePart, TextField } from '../../kit';
import { act, useSnapshot } from '../../state/dossier';
import { clearFieldFailure } from '../../state/failures';
import { openSourcesFor, useScreen } from '../../state/screen';
import { SlotChoices } from './SlotChoices';

interface Props {
  slot: Slot;
  /** All choices of the sentence: one may wait for another. */
  slots: readonly Slot[];
  text: string;
  isGap: boolean;
  /** It may stay out, and was left out. */
  isUnset: boolean;
  isOpen: boolean;
  onOpen: () => void;
  onOther: (name: string) => void;
  onClose: () => void;
}

export function SlotButton({ slot, slots, text, isGap, isUnset, isOpen, onOpen, onOther, onClose }: Props) {
  const { t } = useWords();
  const isReadOnly = useSnapshot()?.readOnly != null;
  const { name, label, path } = slot;
  const spoken = isGap ? t('question-slot-open', { label, value: text }) : t('question-slot', { label, value: text });
  const store = (value: string) => {
    clearFieldFailure(path);
    if (value !== slot.value) void act('set_field', { path, value });
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={(opens) => (opens ? onOpen() : onClose())}>
      <SentencePart label={spoken} name={name} isOpen={isGap} isUnset={isUnset} isDisabled={isReadOnly} onFocus={() => useScreen.setState({ field: path })}>
        {text}
      </SentencePart>
      <Bubble inside="slot-dialog" placement="bottom start">
        {name !== 'subject' && <p className="slot-title">{label}</p>}
        <Inside slot={slot} slots={slots} store={store} onOther={onOther} onClose={onClose} />
      </Bubble>
    </DialogTrigger>
  );
}

interface InsideProps extends Pick<Props, 'slot' | 'slots' | 'onOther' | 'onClose'> {
  store: (value: string) => void;
}

function Inside({ slot, slots, store, onOther, onClose }: InsideProps) {
  const { t } = useWords();
  if (slot.name === 'subject') return <Typed slot={slot} store={store} onClose={onClose} />;
  const hasChoices = slot.choices.some((choice) => choice.value !== '');
  if (hasChoices) return <SlotChoices slot={slot} store={store} onClose={onClose} />;
  const source = slots.find((other) => other.name === 'dataset');
  const canChooseSource = slot.name !== 'dataset' && source?.value === '' && source.choices.length > 0;
  if (canChooseSource) {
    return (
      <>
        <p>{t('question-source-first')}</p>
        <Button small onPress={() => onOther('dataset')}>
          {t('question-choose-source')}
        </Button>
      </>
    );
  }
  return (
    <>
      <p>{t(source && source.choices.length > 0 ? 'question-no-fitting' : 'question-no-choices')}</p>
      <Button small onPress={() => openSourcesFor('question', slot.path)}>
        {t('question-to-sources')}
      </Button>
    </>
  );
}

/** A choice that nobody can list: the advisor types it. */
function Typed({ slot, store, onClose }: Omit<InsideProps, 'slots' | 'onOther'>) {
  const { t } = useWords();
  const [value, setValue] = useState(slot.value);
  const take = (event: FormEvent) => {
    event.preventDefault();
    store(value.trim());
    onClose();
  };
  return (
    <form onSubmit={take}>
      <TextField label={slot.label} value={value} onChange={setValue} autoFocus />
      <div className="slot-acts">
        <Button small look="primary" type="submit">
          {t('question-take')}
        </Button>
        <Button small onPress={onClose}>
          {t('question-leave')}
        </Button>
      </div>
    </form>
  );
}
