/** What the new table is called, and why it is made. */
import { useWords } from '../../../app/words';
import { TextArea, TextField } from '../../../kit';

interface Props {
  name: string;
  why: string;
  /** What is wrong with each, or null. */
  wrongName: string | null;
  wrongWhy: string | null;
  onName: (name: string) => void;
  onWhy: (why: string) => void;
}

export function Naming({ name, why, wrongName, wrongWhy, onName, onWhy }: Props) {
  const { t } = useWords();
  return (
    <div className="combine-naming">
      <TextField label={t('combine-name')} hint={t('combine-name-hint')} value={name} error={wrongName} onChange={onName} />
      <TextArea label={t('combine-why')} hint={t('combine-why-hint')} rows={2} value={why} error={wrongWhy} onChange={onWhy} />
    </div>
  );
}
