/** The numbers of a finding as a table: the same as in the figure, for reading and for copying. */
import { useWords } from '../../app/words';
import type { Finding, Measure } from '../../api/wire';
import { Table, type Column } from '../../kit';

/** A number that is not shown says why, more quietly. */
const value = ({ text, withheld }: Measure) => (withheld ? <span className="muted withheld">{text}</span> : text);

export function MeasureTable({ finding }: { finding: Finding }) {
  const { t } = useWords();
  const { measures } = finding;
  const has = (fits: (measure: Measure) => unknown) => measures.some((measure) => Boolean(fits(measure)));
  const name = ({ part, group }: Measure) => group ?? t(`step-describe-part-${part}`);
  const columns: Column<Measure>[] = [{ id: 'group', title: t('step-describe-col-what'), cell: name, isRowHeader: true }];
  // Only where a group has more than one kind of number must the kind be said too.
  if (has((measure) => measure.group && measure.part !== 'level')) {
    columns.push({ id: 'part', title: t('step-describe-col-part'), kind: 'word', cell: ({ part }) => t(`step-describe-part-${part}`) });
  }
  if (has((measure) => measure.period)) columns.push({ id: 'period', title: t('step-describe-col-period'), kind: 'word', cell: ({ period }) => period ?? '' });
  columns.push({
    id: 'value',
    title: finding.unit || t('step-describe-col-value'),
    kind: 'number',
    cell: value,
  });
  if (has((measure) => measure.interval)) {
    columns.push({ id: 'interval', title: t('step-describe-col-interval'), kind: 'number', cell: ({ interval }) => interval ?? '' });
  }
  if (has((measure) => measure.n)) columns.push({ id: 'n', title: t('step-describe-col-n'), kind: 'number', cell: ({ n }) => n });
  if (has((measure) => measure.standing)) {
    columns.push({ id: 'standing', title: t('step-describe-col-standing'), kind: 'word', cell: ({ standing }) => (standing ? t(`step-describe-standing-${standing}`) : '') });
  }
  return <Table caption={finding.sentence} hideCaption tight columns={columns} rows={measures} rowId={({ place }) => String(place)} />;
}
