/** Every column of a source: its kind, part, unit and how full it is, and what its values mean. */
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Column, Source } from '../../api/wire';
import { useWords } from '../../app/words';
import { Button, Table } from '../../kit';
import { act, whileTyping } from '../../state/dossier';
import { whole } from './letters';

/** What the values mean, stored when it is left and before anything else happens. */
function Definition({ dataset, column, isReadOnly }: { dataset: string; column: Column; isReadOnly: boolean }) {
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const handBack = useRef<(() => void) | null>(null);
  const { letter } = column;
  const store = useCallback(() => {
    const definition = waiting.current;
    waiting.current = null;
    handBack.current?.();
    handBack.current = null;
    if (definition === null) return;
    void act('set_definition', { dataset, letter, definition }).then((snapshot) => {
      if (snapshot && waiting.current === null) setDraft(null);
    });
  }, [dataset, letter]);
  useEffect(() => store, [store]);
  return (
    <textarea
      className="input definition"
      lang="nl"
      rows={1}
      aria-label={t('sources-definition-of', { name: column.name })}
      placeholder={isReadOnly ? undefined : t('sources-definition-hint')}
      readOnly={isReadOnly}
      value={draft ?? column.definition}
      onChange={(event) => {
        setDraft(event.target.value);
        waiting.current = event.target.value;
        handBack.current ??= whileTyping(store);
      }}
      onBlur={store}
    />
  );
}

/** How full a column is; where cells are empty the way to their rows. */
function Filled({ column: { filled, missing, name }, onLook }: { column: Column; onLook: () => void }) {
  const { t } = useWords();
  if (missing === 0) return filled;
  const rows = whole(missing);
  return (
    <span className="filled">
      <Button small look="subtle" aria-label={t('sources-blank-of', { rows, name })} onPress={onLook}>
        {t('sources-facet-blank', { rows })}
      </Button>
      {filled}
    </span>
  );
}

const filledOf = (onLook: (letter: string) => void) => (column: Column) => <Filled column={column} onLook={() => onLook(column.letter)} />;

const definitionOf = (dataset: string, isReadOnly: boolean) => (column: Column) => <Definition dataset={dataset} column={column} isReadOnly={isReadOnly} />;

export function Dictionary({ source, isReadOnly, onLook }: { source: Source; isReadOnly: boolean; onLook: (letter: string) => void }) {
  const { t } = useWords();
  return (
    <div className="dictionary">
      <Table
        tight
        caption={t('sources-dictionary', { name: source.name })}
        hideCaption
        rows={source.columns}
        rowId={({ letter }) => letter}
        columns={[
          { id: 'letter', title: t('sources-letter'), cell: ({ letter }) => letter },
          { id: 'name', title: t('sources-column'), isRowHeader: true, cell: ({ name }) => name },
          { id: 'kind', title: t('import-kind'), cell: ({ kindText }) => kindText },
          { id: 'role', title: t('import-role'), cell: ({ roleText }) => roleText },
          { id: 'unit', title: t('import-unit'), cell: ({ unit }) => unit || '–' },
          { id: 'filled', title: t('sources-filled'), kind: 'number', cell: filledOf(onLook) },
          { id: 'distinct', title: t('sources-distinct'), kind: 'number', cell: ({ distinct }) => whole(distinct) },
          {
            id: 'definition',
            title: t('sources-definition'),
            cell: definitionOf(source.id, isReadOnly),
          },
        ]}
      />
    </div>
  );
}
