/** Columns of one table beside the rows of another. */
import type { Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Button, Checkbox, Choice, IconButton } from '../../../kit';
import { ColumnSelect, ColumnTicks, TableSelect, type FormProps } from './parts';
import { byId, joinOf, most, withKeys, type KeyPair, type Step } from './steps';

export function JoinForm({ sources, step, wrong, onChange }: FormProps<Step<'join'>>) {
  const { t } = useWords();
  const left = byId(sources, step.left);
  const right = byId(sources, step.right);
  const setKeys = (keys: KeyPair[]) => onChange(withKeys(step, keys, right));
  const setKey = (at: number, change: Partial<KeyPair>) => setKeys(step.keys.map((pair, place) => (place === at ? { ...pair, ...change } : pair)));
  const comesAlong = (right?.columns ?? []).filter(({ name }) => step.keys.every((pair) => pair.right !== name));
  const setTables = (one: Source | undefined, other: Source | undefined) => onChange({ ...joinOf(one, other), unmatched: step.unmatched });
  // Whoever chooses the one table on both sides means the other one there.
  return (
    <>
      <div className="pair">
        <TableSelect label={t('combine-left')} sources={sources} value={step.left} onChange={(chosen) => setTables(chosen, chosen === right ? left : right)} />
        <TableSelect label={t('combine-right')} error={wrong('combine-todo-other-table')} sources={sources} value={step.right} onChange={(chosen) => setTables(chosen === left ? right : left, chosen)} />
      </div>
      <div className="field">
        <Button small look="subtle" onPress={() => setTables(right, left)}>
          {t('combine-turn')}
        </Button>
      </div>
      <fieldset className="field several">
        <legend>{t('combine-keys')}</legend>
        <p className="field-hint">{t('combine-keys-hint')}</p>
        {step.keys.map((pair, at) => (
          // Pairs have no name of their own; they stand in their order.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className="pair with-act">
            <ColumnSelect label={t('combine-key-in', { table: left?.name ?? '' })} columns={left?.columns ?? []} error={pair.left ? null : wrong('combine-todo-keys')} value={pair.left} onChange={(name) => setKey(at, { left: name })} />
            <ColumnSelect label={t('combine-key-in', { table: right?.name ?? '' })} columns={right?.columns ?? []} error={pair.right ? null : wrong('combine-todo-keys')} value={pair.right} onChange={(name) => setKey(at, { right: name })} />
            {step.keys.length > 1 && <IconButton icon="close" label={t('combine-key-remove', { number: at + 1 })} onPress={() => setKeys(step.keys.filter((_, place) => place !== at))} />}
          </div>
        ))}
        {step.keys.length < most && (
          <Button small onPress={() => setKeys([...step.keys, { left: '', right: '' }])}>
            {t('combine-key-more')}
          </Button>
        )}
      </fieldset>
      <Checkbox isSelected={step.spelling === 'loose'} onChange={(isLoose) => onChange({ ...step, spelling: isLoose ? 'loose' : 'exact' })} hint={t('combine-loose-hint')}>
        {t('combine-loose')}
      </Checkbox>
      {step.same.length > 0 && (
        <ul className="same-names" aria-label={t('combine-same-chosen')}>
          {step.same.map((pair) => (
            <li key={pair.left}>
              <span>{t('combine-same-pair', { left: pair.left, right: pair.right })}</span>
              <IconButton icon="close" label={t('combine-same-remove', { name: pair.left })} onPress={() => onChange({ ...step, same: step.same.filter((other) => other !== pair) })} />
            </li>
          ))}
        </ul>
      )}
      <ColumnTicks
        label={t('combine-along', { table: right?.name ?? '' })}
        error={wrong('combine-todo-along')}
        none={t('combine-along-none')}
        columns={comesAlong}
        chosen={step.columns}
        onChange={(columns) => onChange({ ...step, columns })}
      />
      <Choice
        label={t('combine-unmatched')}
        value={step.unmatched}
        onChange={(value) => onChange({ ...step, unmatched: value === 'leave_out' ? 'leave_out' : 'keep' })}
        options={[
          { value: 'keep', label: t('combine-unmatched-keep'), consequence: t('combine-unmatched-keep-what') },
          { value: 'leave_out', label: t('combine-unmatched-leave'), consequence: t('combine-unmatched-leave-what') },
        ]}
      />
    </>
  );
}
