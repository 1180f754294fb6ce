/** Above the sheet: what each column is called in the dossier, its kind and its role. */
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

import type { ColumnPlan, FieldChoice } from '../../api/wire';
import { useWords, type Words } from '../../app/words';
import { Icon, type GridHeadRow } from '../../kit';
import { asks, change } from './importing';

/** A choice in the head of a column; the arrow keys belong to the grid around it. */
function Chip({ label, options, value, isFlagged, onChange }: { label: string; options: readonly FieldChoice[]; value: string; isFlagged?: boolean; onChange: (value: string) => void }) {
  return (
    <Select aria-label={label} value={value} onChange={(key) => onChange(String(key))}>
      <Button className={`chip ${isFlagged ? 'flag' : ''}`} excludeFromTabOrder>
        <SelectValue className="chip-text" />
        <Icon name={isFlagged ? 'warning' : 'caretDown'} size="small" />
      </Button>
      <Popover className="popover">
        <ListBox className="listbox">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="listbox-item">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface LetterProps {
  letter: string;
  plan: ColumnPlan | undefined;
  chosen: string | null;
  onColumn: (letter: string) => void;
}

function Letter({ letter, plan, chosen, onColumn }: LetterProps) {
  const { t } = useWords();
  if (!plan) return <span className="letter">{letter}</span>;
  const { name } = plan;
  return (
    <button type="button" tabIndex={-1} className="letter" title={name} aria-pressed={letter === chosen} aria-label={t('import-column-open', { letter, name })} onClick={() => onColumn(letter)}>
      {letter} <b>{name}</b>
    </button>
  );
}

function Kind({ plan }: { plan: ColumnPlan }) {
  const { t } = useWords();
  const { letter, name, kind, kinds, isDropped } = plan;
  if (isDropped) return <span className="left-out">{t('import-left-out')}</span>;
  return <Chip label={t('import-kind-of', { letter, name })} options={kinds} value={kind} isFlagged={asks(plan)} onChange={(type) => void change({ kind: 'type', letter, type })} />;
}

function Role({ plan: { letter, name, role, roles } }: { plan: ColumnPlan }) {
  const { t } = useWords();
  return <Chip label={t('import-role-of', { letter, name })} options={roles} value={role} onChange={(chosen) => void change({ kind: 'role', letter, role: chosen })} />;
}

const kindCell = (plan: ColumnPlan | undefined) => plan && <Kind plan={plan} />;
const roleCell = (plan: ColumnPlan | undefined) => plan && !plan.isDropped && <Role plan={plan} />;

interface HeadProps {
  letters: readonly string[];
  planAt: (column: number) => ColumnPlan | undefined;
  chosen: string | null;
  onColumn: (letter: string) => void;
}

/** The rows above the sheet: letters with the names that the columns get, kinds, roles. */
export function headRows({ t }: Words, { letters, planAt, chosen, onColumn }: HeadProps): GridHeadRow[] {
  const letterCell = (column: number) => <Letter letter={letters[column] ?? ''} plan={planAt(column)} chosen={chosen} onColumn={onColumn} />;
  return [
    { id: 'letters', title: t('import-row'), height: 1.6, isName: true, cell: letterCell },
    { id: 'kinds', title: t('import-kind'), height: 2.1, cell: (column) => kindCell(planAt(column)) },
    { id: 'roles', title: t('import-role'), height: 2.1, cell: (column) => roleCell(planAt(column)) },
  ];
}
