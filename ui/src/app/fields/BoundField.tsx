/**
 * A field of the dossier. It reads `fields[path]`, keeps what is being typed, stores it by itself,
 * and takes its words from the catalogue: `field-<name>-label`, `-hint`, `-example`, `-good`,
 * `-discuss`, where the name is the path without its indices.
 */
import { useEffect, useRef, useState } from 'react';

import type { Field } from '../../api/wire';
import { Choice, Select, TextArea, TextField } from '../../kit';
import { useField, useSnapshot } from '../../state/dossier';
import { useFailures } from '../../state/failures';
import { useScreen } from '../../state/screen';
import { FieldTalk } from '../talk/FieldTalk';
import { useWords } from '../words';
import { afterPress } from './afterPress';
import { DateInput } from './DateInput';
import { fieldKey } from './fieldKey';
import { settled } from './settled';
import { SettledNumber } from './SettledNumber';
import { useStored } from './useStored';

interface Props {
  path: string;
  /** Instead of the catalogue's label. */
  label?: string;
  hint?: string;
  /** How a choice is laid out; a long list is always a list. */
  layout?: 'cards' | 'stacked' | 'row';
  /** How many lines a long answer begins with; on a short one, that it may run over several lines. */
  rows?: number;
  /** Whether the label says that it may stay empty; the core knows, unless another answer decides. */
  asks?: 'must' | 'may';
  /** Where the talk about it stands: at the field, or elsewhere on the screen. */
  talk?: 'beside' | 'apart';
}

const fewChoices = 5;

export function BoundField(props: Props) {
  const field = useField(props.path);
  return field ? <Known {...props} field={field} /> : null;
}

/**
 * An error shows once someone has left the field, or has asked to go on. Never while typing, while what was typed is
 * being stored, or in the middle of a press: an error that comes and goes would move the very button that is being pressed.
 */
function useShownError(path: string, field: Field, value: string): { error: string | null; leave: () => void } {
  const [isLeft, setLeft] = useState(false);
  const isChecked = useScreen((screen) => screen.checked.includes(screen.step));
  const said = useFailures((failures) => failures.atField[path] ?? null);
  const isStored = value === field.value;
  const error = said ?? (isStored && (isLeft || isChecked) ? field.error : null);
  return { error, leave: () => afterPress(() => setLeft(true)) };
}

function Known({ path, label, hint, layout, rows, asks, talk, field }: Props & { field: Field }) {
  const { maybe } = useWords();
  const key = fieldKey(path);
  const stored = useStored(path, field.value);
  const { error, leave } = useShownError(path, field, stored.value);
  // Help follows the field that the step shows, not one in a window above it.
  const enter = () => talk !== 'apart' && useScreen.setState({ field: path });
  const isReadOnly = useSnapshot()?.readOnly != null;
  const box = useGoal(path);

  const common = {
    label: label ?? maybe(`field-${key}-label`) ?? field.label ?? path,
    hint: hint ?? maybe(`field-${key}-hint`),
    error,
    optional: asks ? asks === 'may' : !field.required,
    onFocus: enter,
    onBlur: () => {
      stored.store();
      leave();
    },
  };
  return (
    <div ref={box} data-bound={path}>
      {control()}
      {talk !== 'apart' && <FieldTalk path={path} label={common.label} field={field} />}
    </div>
  );

  function control() {
    const { value, type, choose } = stored;
    switch (field.kind) {
      case 'long':
      case 'rich':
        return <TextArea {...common} value={value} onChange={type} isReadOnly={isReadOnly} rows={rows ?? 3} />;
      case 'date':
        return <DateInput {...common} value={value} onChange={type} isReadOnly={isReadOnly} />;
      case 'choice': {
        // The empty choice is how it begins; nobody has to choose it.
        const options = field.choices?.filter((choice) => choice.value !== '') ?? [];
        if (options.length > fewChoices && !layout) {
          return <Select {...common} options={options} value={value} onChange={choose} isDisabled={isReadOnly} />;
        }
        const way = layout ?? 'cards';
        return <Choice {...common} options={options} layout={way} value={value || null} onChange={choose} isReadOnly={isReadOnly} />;
      }
      case 'number':
        return <TextField {...common} value={value} onChange={type} isReadOnly={isReadOnly} inputMode="decimal" />;
      case 'text': {
        const number = settled(value);
        if (number) return <SettledNumber path={path} label={common.label} number={number} isReadOnly={isReadOnly} />;
        if (rows === undefined) return <TextField {...common} value={value} onChange={type} isReadOnly={isReadOnly} />;
        // It stays one line for the core, however it is shown.
        return <TextArea {...common} value={value} onChange={(typed) => type(typed.replaceAll('\n', ' '))} isReadOnly={isReadOnly} rows={rows} />;
      }
    }
  }
}

/** Takes focus when a link elsewhere pointed at this field. */
function useGoal(path: string) {
  const box = useRef<HTMLDivElement>(null);
  const isGoal = useScreen((screen) => screen.goal === path);
  useEffect(() => {
    if (!isGoal) return;
    useScreen.setState({ goal: null });
    const find = (controls: string) => box.current?.querySelector<HTMLElement>(controls);
    // Of a group of choices the one that was made.
    const control = find('input:checked') ?? find('input, textarea, [role="spinbutton"], button:not(.talk-button)');
    control?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, [isGoal]);
  return box;
}
