/** The goal as one sentence, as it grows from the fields: what is still open stands out. */
import { useWords } from '../../app/words';
import { useDossier } from '../../state/dossier';
import { useSettings } from '../../state/settings';

/** A number that refers to a finding, `{R1.2|12,4%}`, reads as that number. */
const readable = (text: string) => text.replaceAll(/\{=?\s*([^|}"]*)(?:\|([^}]*))?[^}]*\}/g, (_, first: string, seen?: string) => (seen ?? first).trim());

export function GoalSentence({ path }: { path: string }) {
  const { t } = useWords();
  const language = useSettings((settings) => settings.language);
  const fields = useDossier((open) => open.snapshot?.fields);
  const value = (name: string) => fields?.[`${path}.${name}`]?.value.trim() ?? '';
  const open = t('goal-sentence-open');
  const reason = value('not_measurable_because');
  const end = (amount: string, date: string) => {
    const number = readable(value(amount));
    const day = value(date);
    const unit = value('unit');
    const measured = !number ? open : !unit || number.includes(unit) ? number : `${number}${unit === '%' ? '' : ' '}${unit}`;
    return day ? `${measured} (${new Date(`${day}T12:00`).toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' })})` : measured;
  };
  const sentence = reason
    ? t('goal-sentence-not', { reason })
    : t('goal-sentence', {
        indicator: value('indicator') || open,
        from: end('baseline', 'baseline_date'),
        to: end('target', 'target_date'),
      });
  return (
    <div className="goal-sentence">
      <h2>{t('goal-reads')}</h2>
      <p>{sentence}</p>
    </div>
  );
}
