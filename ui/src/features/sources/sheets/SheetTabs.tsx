/** The sheets of the workbook, each as it looks from afar; and the tables of the one that is looked at. */
import './SheetTabs.css';
import { useEffect, useRef } from 'react';
import { Button as Tab } from 'react-aria-components';

import type { Intake, Sheet } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Icon, LinkButton, Select, Tag, Tooltip } from '../../../kit';
import { change } from '../importing';
import { SheetThumbnail } from './SheetThumbnail';

/** Above the chosen sheet, so that its border and focus show; in pixels. */
const room = 3;

export function SheetTabs({ intake, onOutline }: { intake: Intake; onOutline: () => void }) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  // Of a long list the chosen sheet is in view, without moving the page.
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (list.current && tab) list.current.scrollTop = tab.offsetTop - room;
  }, [intake.session]);
  return (
    <div className="sheet-tabs">
      <div ref={list} role="group" aria-label={t('import-sheets')} className="sheet-list">
        {intake.sheets.map((sheet, index) => (
          <SheetTab key={sheet.name} sheet={sheet} isChosen={index === intake.sheet} onChoose={() => void change({ kind: 'sheet', sheet: index })} />
        ))}
      </div>
      {intake.tables.length > 1 && (
        <Select
          hideLabel
          label={t('import-table')}
          options={intake.tables.map((table, index) => ({ value: String(index), label: t('import-table-at', { range: table.range }) }))}
          value={String(intake.table)}
          onChange={(table) => void change({ kind: 'table', table: Number(table) })}
        />
      )}
      <LinkButton onPress={onOutline}>{t('import-outline')}</LinkButton>
    </div>
  );
}

function SheetTab({ sheet: { name, detail, overview, isHidden, isImported }, isChosen, onChoose }: { sheet: Sheet; isChosen: boolean; onChoose: () => void }) {
  const { t } = useWords();
  return (
    <Tooltip text={`${name} · ${detail}`}>
      <Tab className="sheet-tab" aria-pressed={isChosen} onPress={onChoose}>
        <SheetThumbnail overview={overview} />
        <span className="sheet-words">
          <span className="sheet-name">
            <span>{name}</span>
            {isHidden && (
              <>
                {' '}
                <Tag>{t('import-hidden-sheet')}</Tag>
              </>
            )}
          </span>{' '}
          <small>
            {isImported && <Icon name="done" size="small" />}
            {isImported ? t('import-sheet-done') : detail}
          </small>
        </span>
      </Tab>
    </Tooltip>
  );
}
